/**
 * What an import comes to: the draft of a report, what is doubtful in it, and what is not in it.
 */
@NullMarked
package nianbao.intake.draft;

import org.jspecify.annotations.NullMarked;
