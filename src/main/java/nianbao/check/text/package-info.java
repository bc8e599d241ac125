/**
 * The rules of words: left-over form text, numbering, the agency's name, the basis cited.
 *
 * <p>An empty part is an error; the others warn, and none of them guesses: what a careful reader
 * would not strike out is passed over. Patterns of the JDK, all with bounded repetition: the time
 * is linear in the text. This package must not compare words with figures.
 */
@NullMarked
package nianbao.check.text;

import org.jspecify.annotations.NullMarked;
