/**
 * Plain and rich texts: what word processors and text recognition leave of a document. Tables in
 * them are cells on lines led by a tab, rows of tab-separated fields, Markdown, or figures in a row
 * behind words. Digits that run together stay together: nobody can cut them.
 *
 * <p>Rich text (.rtf) is read by a small reader of our own, because the JDK's loses tables without
 * a word. It knows paragraphs, tables and characters; pictures, fields' codes and all else is
 * passed over or listed as left out.
 */
@NullMarked
package nianbao.intake.container.text;

import org.jspecify.annotations.NullMarked;
