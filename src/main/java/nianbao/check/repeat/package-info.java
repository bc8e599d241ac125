/**
 * The rule of 雷同: what this year's report copies from last year's.
 *
 * <p>Paragraphs are compared by their shingles, runs of four characters, with an index of last
 * year's: the time grows with the text, not with the pairs of paragraphs. No library. This package
 * must not read last year's report itself; it is handed over with the manuscript.
 */
@NullMarked
package nianbao.check.repeat;

import org.jspecify.annotations.NullMarked;
