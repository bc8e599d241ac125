/**
 * What an import comes to: the draft of a report, what is doubtful in it, and what is not in it. Of
 * a document that came back, also what it says otherwise than the one that was sent: both are
 * drafts, and the differences are told one by one, in the order of the report. Nothing is merged
 * here.
 */
@NullMarked
package nianbao.intake.draft;

import org.jspecify.annotations.NullMarked;
