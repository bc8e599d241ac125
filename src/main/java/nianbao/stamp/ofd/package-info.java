/**
 * Stamped pages to an OFD file (GB/T 33190-2016): the same pages as the PDF has.
 *
 * <p>A part of the stamp step. No library: the standard is a handful of XML parts in a ZIP file,
 * and what there is for Java brings an older PDFBox and a licence that this project cannot take.
 * What the pages show comes from the open document that the PDF is written from too. This package
 * must not lay out anything, nor write what the standard does not know.
 */
@NullMarked
package nianbao.stamp.ofd;

import org.jspecify.annotations.NullMarked;
