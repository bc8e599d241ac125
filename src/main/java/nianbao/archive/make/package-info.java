/**
 * The plan becomes an archive: the PDFs in order, then the lists, into a file, a folder or a
 * stream.
 *
 * <p>What is whole is put down in a journal, and a run that was killed is gone on with. No library.
 * This package must not judge a report.
 */
@NullMarked
package nianbao.archive.make;

import org.jspecify.annotations.NullMarked;
