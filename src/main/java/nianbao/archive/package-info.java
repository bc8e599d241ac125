/**
 * Many reports become one archive that proves itself: PDFs, manifest, rejected reports, sums.
 *
 * <p>All reports are read and checked first and put in order on disk; then the PDFs are made and
 * written from front to end, or taken from the shards of an archive that several machines made. The
 * memory does not grow with the reports, the bytes depend on nothing but the reports, and a run
 * that was killed is gone on with. This package asks the press; it must not make or judge a report
 * itself.
 */
@NullMarked
package nianbao.archive;

import org.jspecify.annotations.NullMarked;
