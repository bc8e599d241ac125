/**
 * A finished document to the bytes of its file (ISO 32000-1 7.5), and files that anyone may have
 * sent looked over before they are opened.
 *
 * <p>Own code, because of the tags: PDFBox's writer looks each of a report's five hundred objects
 * up in several maps and writes them byte by byte, a fifth of the time of a whole report. Without
 * it, {@code PDDocument.save} writes the document. It takes PDFBox's objects as they are and must
 * not change them. PDFBox bounds nothing that it unpacks: {@link UntrustedPdf} does, and must not
 * reject anything that is written here.
 */
@NullMarked
package nianbao.stamp.file;

import org.jspecify.annotations.NullMarked;
