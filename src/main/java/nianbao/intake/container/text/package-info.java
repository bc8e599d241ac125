/**
 * Plain texts: what word processors and text recognition leave of a document. Tables in them are
 * cells on lines led by a tab, rows of tab-separated fields, Markdown, or figures in a row behind
 * words. Digits that run together stay together: nobody can cut them.
 */
@NullMarked
package nianbao.intake.container.text;

import org.jspecify.annotations.NullMarked;
