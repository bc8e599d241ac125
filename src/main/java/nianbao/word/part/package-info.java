/**
 * The parts of a Word file beside its text: how XML is written, which parts there are and how they
 * point to each other (ECMA-376 part 2), pictures, properties, the report inside, and how the
 * document looks: faces by their official names with what may stand in for them, styles with names
 * and outline levels, the sheet of GB/T 9704-2012, and settings.
 *
 * <p>The JDK's StAX writes; a library of documents would bring a model of everything and files that
 * are not the same twice. What the PDF's style sheet says as CSS is said here once more in Word's
 * own words: no program turns one into the other without losing grid, heads of tables or outline.
 * This package must not know what a report says.
 */
@NullMarked
package nianbao.word.part;

import org.jspecify.annotations.NullMarked;
