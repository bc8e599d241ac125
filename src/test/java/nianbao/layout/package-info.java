/**
 * The layout of GB/T 9704-2012 as rules that hold over every case, measured on the finished PDF.
 *
 * <p>A rule that fails names the place on the page and what it measured. None of them may read a
 * style sheet or ask the program where it meant to put something.
 */
@NullMarked
package nianbao.layout;

import org.jspecify.annotations.NullMarked;
