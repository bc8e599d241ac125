/**
 * HTML to open pages.
 *
 * <p>openhtmltopdf lays out and paints; PDFBox embeds the faces. Each TrueType file is parsed once
 * per process and shared, because parsing is ten times the cost of a document. A document's own
 * fonts are never shared between documents. This package must not reach the network or the file
 * system for what HTML names, and must not know what a report is.
 */
@NullMarked
package nianbao.render;

import org.jspecify.annotations.NullMarked;
