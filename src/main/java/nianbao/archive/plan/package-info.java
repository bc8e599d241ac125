/**
 * What is to be made and what is not, known before anything is made: reports in the order of the
 * archive, with those that are rejected apart.
 *
 * <p>All of it lies in files, so that the memory does not grow with the number of reports; Jackson
 * reads back the lines. This package must not make a PDF.
 */
@NullMarked
package nianbao.archive.plan;

import org.jspecify.annotations.NullMarked;
