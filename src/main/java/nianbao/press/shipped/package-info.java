/**
 * What the program can say of itself without a press: the schema, the samples, the list of rules.
 *
 * <p>Every door shows the same, and none of it needs a face to be parsed. No library. This package
 * must not read or make a report.
 */
@NullMarked
package nianbao.press.shipped;

import org.jspecify.annotations.NullMarked;
