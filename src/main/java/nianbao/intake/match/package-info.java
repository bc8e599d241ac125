/**
 * Finds the form's three tables in the pieces of any document. A figure is <em>read</em> if the
 * words of its line, the words over its columns and the number of cells agree with the form,
 * <em>placed</em> if its position alone tells what it is, or <em>unread</em>. Sums are a witness,
 * never a repair; nothing here knows what container the pieces came in.
 */
@NullMarked
package nianbao.intake.match;

import org.jspecify.annotations.NullMarked;
