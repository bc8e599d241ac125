/**
 * Last year's reports, found by agency and year in an archive of ours or in a folder.
 *
 * <p>Jackson reads who a report is from. This package must not judge a report.
 */
@NullMarked
package nianbao.archive.last;

import org.jspecify.annotations.NullMarked;
