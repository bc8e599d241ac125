/**
 * The JSON Schema of a report in each edition of the form: what is the same in all of them is a
 * resource, the tables follow from the form.
 *
 * <p>Trees of Jackson, because the validator takes them. This package must not judge a report.
 */
@NullMarked
package nianbao.read.schema;

import org.jspecify.annotations.NullMarked;
