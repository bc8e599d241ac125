/**
 * An audit on paper: as lines of JSON, as a workbook, and as one page for a browser and for print
 * with a notice for each agency.
 *
 * <p>Written row by row. The page is put together here and not from the agencies' templates: it is
 * no report, and must need nothing but itself. This package must not judge anything.
 */
@NullMarked
package nianbao.office.paper;

import org.jspecify.annotations.NullMarked;
