/**
 * Documents to drafts: Word files, web pages, sheets, PDFs and texts become the JSON of a report
 * and a list of doubts. A reader per container gives {@link nianbao.intake.piece pieces}; readers
 * know no form, and the one matcher knows no container. Nothing is guessed in silence: what is not
 * certain is a doubt, what is not taken is listed, and sums are a witness, never a repair.
 */
@NullMarked
package nianbao.intake;

import org.jspecify.annotations.NullMarked;
