/**
 * What lies in an archive: its lists, and its files read back as a stream.
 *
 * <p>The manifest, the rejected reports, the sums (in the form of GNU coreutils) and what pipelines
 * show of them are written line by line as the archive grows. Jackson reads the lines back, Commons
 * Compress the ZIP files. This package must not make or judge anything.
 */
@NullMarked
package nianbao.archive.content;

import org.jspecify.annotations.NullMarked;
