/**
 * What each word of a sentence speaks of: whose figures, which time, which part, whose cases. Names
 * of agencies in running text.
 *
 * <p>Public only for the statements and the rules of words next to this package. No library: nobody
 * keeps a list of all agencies. Time is linear in the text. This package must not know the tables
 * nor judge a figure.
 */
@NullMarked
package nianbao.check.sentence;

import org.jspecify.annotations.NullMarked;
