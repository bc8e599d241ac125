/**
 * The figures that a report states in words, held against its tables.
 *
 * <p>A sentence is read as words with meanings; {@link nianbao.check.sentence.Scope} knows at each
 * of them whose figures, which year and which part the talk is of, and phrases are patterns of
 * meanings. What is not understood for certain is passed over, because a warning that cries wolf is
 * worse than none. All patterns are bounded: the time is linear in the text. This package must not
 * guess.
 */
@NullMarked
package nianbao.check.statement;

import org.jspecify.annotations.NullMarked;
