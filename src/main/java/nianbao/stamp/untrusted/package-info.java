/**
 * PDFs that anyone may have sent: looked over and bounded before PDFBox, which bounds nothing,
 * unpacks them.
 *
 * <p>A part of the stamp step, for reading back what it wrote. This package must not know what a
 * PDF of ours carries, and must not reject anything that the stamp step writes.
 */
@NullMarked
package nianbao.stamp.untrusted;

import org.jspecify.annotations.NullMarked;
