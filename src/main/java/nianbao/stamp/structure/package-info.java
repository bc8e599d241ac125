/**
 * The structure tree that the layout left, made what PDF/UA asks for.
 *
 * <p>A part of the stamp step, and the place for what openhtmltopdf does not tag as a screen reader
 * needs it: headers of merged cells, captions inside their tables, table headers that are repeated
 * on a later page, elements that hold nothing, stamped paragraphs. This package must not change
 * what a page looks like.
 */
@NullMarked
package nianbao.stamp.structure;

import org.jspecify.annotations.NullMarked;
