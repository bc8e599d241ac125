/**
 * The shares of an archive put together, report by report in the order of the whole.
 *
 * <p>Commons Compress reads the ZIP files. This package must not make a PDF.
 */
@NullMarked
package nianbao.archive.merge;

import org.jspecify.annotations.NullMarked;
