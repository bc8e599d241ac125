/**
 * Everything of a report but its figures: title, agency and year, the six parts with their headings
 * and texts, the sign-off. What belongs to no part is moved or left out, and told.
 */
@NullMarked
package nianbao.intake.prose;

import org.jspecify.annotations.NullMarked;
