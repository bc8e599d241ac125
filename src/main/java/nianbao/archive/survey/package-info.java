/**
 * Reports that come in become a plan: read, checked, put in order, those of one name taken out.
 *
 * <p>No library. This package must not make a PDF.
 */
@NullMarked
package nianbao.archive.survey;

import org.jspecify.annotations.NullMarked;
