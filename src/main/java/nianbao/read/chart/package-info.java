/**
 * Charts in a report's JSON: what is wrong with one, and the figures that its cells mean.
 *
 * <p>Jackson's tree is read as it comes, of whatever shape. This package must not know the schema.
 */
@NullMarked
package nianbao.read.chart;

import org.jspecify.annotations.NullMarked;
