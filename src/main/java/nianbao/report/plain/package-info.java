/**
 * Characters that only look like others, and white space that means nothing.
 *
 * <p>Apart from the report's records, for it is about words of any kind: names of agencies compare
 * by it too. This package must not know a report.
 */
@NullMarked
package nianbao.report.plain;

import org.jspecify.annotations.NullMarked;
