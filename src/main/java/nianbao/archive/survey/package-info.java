/**
 * Reports that come in become a plan: read, checked against last year's, put in order, those of one
 * name taken out.
 *
 * <p>Last year's reports are found by agency and year in an archive of ours or in a folder; Jackson
 * reads whose a report is. This package must not make a PDF.
 */
@NullMarked
package nianbao.archive.survey;

import org.jspecify.annotations.NullMarked;
