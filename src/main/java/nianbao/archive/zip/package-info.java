/**
 * Writing ZIP files (PKWARE APPNOTE 6.3.10) that are the same for the same entries.
 *
 * <p>No library: all of them hold every entry in memory up to the end, give it a time of the
 * machine's zone, and cannot go on with a file that was begun. What is stored here, PDFs above all,
 * does not shrink, so that nothing but the frame is to be written. Reading is the libraries' work.
 */
@NullMarked
package nianbao.archive.zip;

import org.jspecify.annotations.NullMarked;
