/**
 * The lists of an archive: the manifest, the rejected reports, the sums, and what pipelines show of
 * them.
 *
 * <p>Written line by line as the archive grows; Jackson reads them back. The sums are in the form
 * of GNU coreutils. This package must not make or judge anything.
 */
@NullMarked
package nianbao.archive.listing;

import org.jspecify.annotations.NullMarked;
