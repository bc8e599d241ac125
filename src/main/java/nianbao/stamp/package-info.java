/**
 * Open pages to the finished PDF: sign-off, page numbers, metadata, bookmarks, one save.
 *
 * <p>PDFBox writes straight into the document that the layout left open, with the document's own
 * fonts, so nothing is parsed a second time. The sign-off is content and stands in the structure
 * tree; page numbers are artifacts. This package must not lay out text or read a clock: every date
 * comes from the report.
 */
@NullMarked
package nianbao.stamp;

import org.jspecify.annotations.NullMarked;
