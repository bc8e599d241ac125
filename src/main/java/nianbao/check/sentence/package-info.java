/**
 * A sentence as words with meanings, by the vocabulary in the resource {@code words.txt}, and what
 * each word speaks of: whose figures, which time, which part. Names of agencies in running text.
 *
 * <p>Public only for the statements and the rules of words next to this package. No library: a
 * dictionary for this one kind of prose is a page long, and nobody keeps a list of all agencies.
 * Time is linear in the text. This package must not know the tables nor judge a figure.
 */
@NullMarked
package nianbao.check.sentence;

import org.jspecify.annotations.NullMarked;
