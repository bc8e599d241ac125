/**
 * Reports are read and checked where their slice is, and go from there to the part that they belong
 * to.
 *
 * <p>Spark moves them; the archive's own inspection judges them. This package must not make a PDF.
 */
@NullMarked
package nianbao.cluster.survey;

import org.jspecify.annotations.NullMarked;
