/**
 * {@link nianbao.report.Report} to problems, all at once and in the order of the document.
 *
 * <p>One small class a rule, each with its id, severity and the clause it follows. The rules lie in
 * packages of their own by what they read: {@code figures} the tables, {@code dates} dates and
 * years, {@code text} the words, {@code statement} figures stated in words, {@code repeat} last
 * year's and others' words; {@code rule} is what a rule is and reads. {@link ReportChecker} is the
 * door for the rest of the house; what comes out of it, problems and sketches, are values. No
 * library: a rule is arithmetic or words. This package must not read JSON, print, or mend anything.
 */
@NullMarked
package nianbao.check;

import org.jspecify.annotations.NullMarked;
