/**
 * What a document that came back says otherwise than the one that was sent: both are drafts, and
 * the differences are told one by one, in the order of the report. Nothing is merged here.
 */
@NullMarked
package nianbao.intake.change;

import org.jspecify.annotations.NullMarked;
