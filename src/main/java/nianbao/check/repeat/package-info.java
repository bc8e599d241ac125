/**
 * 雷同: what a report copies from last year's, and the sketches by which it is found among those of
 * other agencies.
 *
 * <p>Paragraphs are compared by their shingles, runs of four characters, with an index of last
 * year's or, among many reports, by a sketch of few numbers: the time grows with the text, not with
 * the pairs of paragraphs. No library. This package must not read another report itself; last
 * year's is handed over with the manuscript, and who compares sketches keeps them.
 */
@NullMarked
package nianbao.check.repeat;

import org.jspecify.annotations.NullMarked;
