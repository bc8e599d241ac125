/**
 * What a finished PDF says of itself and carries with it: metadata, colour, its own source.
 *
 * <p>A part of the stamp step. Everything follows from the report: no clock, no random number, no
 * profile of the machine. Reading the source back lives here too, beside what writes it.
 */
@NullMarked
package nianbao.stamp.identity;

import org.jspecify.annotations.NullMarked;
