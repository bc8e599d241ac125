/**
 * The files of an archive, in a folder or a ZIP file, read as a stream.
 *
 * <p>Commons Compress reads the ZIP files. Public only for the packages next to this one. This
 * package must not judge what it reads.
 */
@NullMarked
package nianbao.archive.proof.content;

import org.jspecify.annotations.NullMarked;
