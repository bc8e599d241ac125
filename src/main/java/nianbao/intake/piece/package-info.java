/**
 * What a reader of a container gives: paragraphs, tables and pictures in the order of the document,
 * each with its place, and what it left out. Nothing here knows what a report looks like, and
 * nothing here knows a file format: readers stand on one side of these values, the matcher on the
 * other.
 */
@NullMarked
package nianbao.intake.piece;

import org.jspecify.annotations.NullMarked;
