/**
 * {@link nianbao.report.Report} to problems, all at once and in the order of the document.
 *
 * <p>One small class a rule, each with its id, severity and the clause it follows. No library: a
 * rule is arithmetic or words. This package must not read JSON, print, or mend anything.
 */
@NullMarked
package nianbao.check;

import org.jspecify.annotations.NullMarked;
