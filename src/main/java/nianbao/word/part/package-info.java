/**
 * The parts of a Word file beside its text: how XML is written, which parts there are and how they
 * point to each other (ECMA-376 part 2), pictures, properties, the report inside.
 *
 * <p>The JDK's StAX writes; a library of documents would bring a model of everything and files that
 * are not the same twice. This package must not know what a report says.
 */
@NullMarked
package nianbao.word.part;

import org.jspecify.annotations.NullMarked;
