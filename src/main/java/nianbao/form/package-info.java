/**
 * The official form of the yearly report as a value: its parts, its three tables with their lines,
 * columns, words, sums and places in the JSON, in each of its editions.
 *
 * <p>Whoever prints, reads, checks, imports or shows a table asks {@link Form} and keeps no list of
 * their own: a word of the form stands here and nowhere else. This package must not know anything
 * but the form, least of all a report.
 */
@NullMarked
package nianbao.form;

import org.jspecify.annotations.NullMarked;
