/**
 * The file or folder that an archive is: entries written in order, and a journal of what is whole.
 *
 * <p>ZIP files (PKWARE APPNOTE 6.3.10) are written by own code: all libraries hold every entry in
 * memory up to the end, give it a time of the machine's zone, and cannot go on with a file that was
 * begun. PDFs do not shrink, so that only the records around them are to be written. Reading is the
 * libraries' work. This package must not know what an entry is.
 */
@NullMarked
package nianbao.archive.container;

import org.jspecify.annotations.NullMarked;
