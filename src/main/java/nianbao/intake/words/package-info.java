/**
 * The words and figures of the form as documents write them: with slips of the pen, in full width,
 * torn, padded, with remarks. What a word is, and whether a figure is one, is decided here; where
 * it belongs is not.
 */
@NullMarked
package nianbao.intake.words;

import org.jspecify.annotations.NullMarked;
