/**
 * 汇总: the tables of many agencies added up for their government's report, and its own tables held
 * against that sum.
 *
 * <p>Sums are exact and never mixed: one year, one edition of the form, one report an agency. What
 * is not added up is told with the reason. This package must not look at words.
 */
@NullMarked
package nianbao.office.total;

import org.jspecify.annotations.NullMarked;
