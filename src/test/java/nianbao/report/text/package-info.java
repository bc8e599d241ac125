/** An agency's own words and tables, by examples. */
@NullMarked
package nianbao.report.text;

import org.jspecify.annotations.NullMarked;
