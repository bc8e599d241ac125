/**
 * What JFreeChart draws on: a {@code Graphics2D} that notes marks down, in faces that measure as
 * the embedded ones do. It must not know charts.
 */
@NullMarked
package nianbao.chart.canvas;

import org.jspecify.annotations.NullMarked;
