/**
 * A finished document to the bytes of its file (ISO 32000-1 7.5): objects in object streams, a
 * cross-reference stream, no object that nothing refers to.
 *
 * <p>Own code, because of the tags: PDFBox's writer looks each of a report's five hundred objects
 * up in several maps and writes them byte by byte, a fifth of the time of a whole report. It takes
 * PDFBox's objects as they are and must not change them.
 */
@NullMarked
package nianbao.stamp.file;

import org.jspecify.annotations.NullMarked;
