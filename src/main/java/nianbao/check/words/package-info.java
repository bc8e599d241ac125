/**
 * A text as words with meanings, by the vocabulary in the resource {@code words.txt}: numbers with
 * units, years and stretches of time, and the names of applications that are put together.
 *
 * <p>Public only for the sentences and statements next to this package. No library: a dictionary
 * for this one kind of prose is a page long. Time is linear in the text. This package must not know
 * what a sentence speaks of.
 */
@NullMarked
package nianbao.check.words;

import org.jspecify.annotations.NullMarked;
