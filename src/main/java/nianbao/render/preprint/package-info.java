/**
 * Official forms, preprinted: a table of the class {@code form} is laid out by the engine once,
 * alone and with noughts for figures (a trial print); its rules and labels are read back, and
 * {@code print} puts them onto each report's pages with its figures.
 *
 * <p>Half of a report's time went into laying out, drawing and tagging three tables that are the
 * same in every report but for their figures. What is printed follows from the HTML alone, never
 * from what was printed before. A form that is not as plain as ours is left to the engine. Without
 * this package {@link nianbao.render.EngineRenderer} lays out all by itself. This package must not
 * know which tables there are.
 */
@NullMarked
package nianbao.render.preprint;

import org.jspecify.annotations.NullMarked;
