/**
 * A sentence as words with meanings: what clerks write, in comparable text, by a vocabulary.
 *
 * <p>The vocabulary is the resource {@code words.txt}; numbers and dates are read here. No library:
 * a dictionary for this one kind of prose is a page long. Time is linear in the text. This package
 * must not judge a figure.
 */
@NullMarked
package nianbao.check.words;

import org.jspecify.annotations.NullMarked;
