/**
 * How the document looks, as Word knows it: faces by their official names with what may stand in
 * for them, styles with names and outline levels, the sheet of GB/T 9704-2012, and settings.
 *
 * <p>What the PDF's style sheet says as CSS is said here once more in Word's own words: no program
 * turns one into the other without losing grid, heads of tables or outline. This package must not
 * know what a report says.
 */
@NullMarked
package nianbao.word.style;

import org.jspecify.annotations.NullMarked;
