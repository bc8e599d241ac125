/**
 * What is seen of a report beside what it says: last year's, and for who supervises many agencies
 * the report as it was published, with its gaps.
 *
 * <p>Nothing is refused here; whether it is, is the press's to say.
 */
@NullMarked
package nianbao.press.look;

import org.jspecify.annotations.NullMarked;
