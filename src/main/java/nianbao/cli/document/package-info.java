/**
 * The command that imports documents: its options, where its files come from and where they go.
 * What is in the documents is the importer's to say.
 */
@NullMarked
package nianbao.cli.document;

import org.jspecify.annotations.NullMarked;
