/**
 * The rules of the three official tables: blanks, sums, and last year's closing figures.
 *
 * <p>A sum with a blank in it is not judged: the blank is the clerk's first task. No library. This
 * package must not read the words of a report.
 */
@NullMarked
package nianbao.check.figures;

import org.jspecify.annotations.NullMarked;
