/**
 * What is to be made, known before anything is made: every report read and checked, in the order of
 * the archive, with those that are rejected apart.
 *
 * <p>All of it lies in files, and a library sorts them, so that the memory does not grow with the
 * number of reports; Jackson reads back the lines. This package must not make a PDF.
 */
@NullMarked
package nianbao.archive.plan;

import org.jspecify.annotations.NullMarked;
