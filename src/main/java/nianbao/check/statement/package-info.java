/**
 * The figures that a report states in words, held against its tables.
 *
 * <p>Clerks write the same figure in many ways; what is not understood for certain is passed over,
 * because a warning that cries wolf is worse than none. Each topic lists the wordings that it knows
 * and the figures that they can mean. Patterns of the JDK, all with bounded or possessive
 * repetition: the time is linear in the text. This package must not guess.
 */
@NullMarked
package nianbao.check.statement;

import org.jspecify.annotations.NullMarked;
