/**
 * The charts of a report to drawings.
 *
 * <p>JFreeChart lays out axes, marks and legends: it is kept up, draws through a {@code Graphics2D}
 * of ours, and asks no window system. What it asks of the machine, faces and their measures, the
 * canvas answers out of the embedded faces. Its classes are loaded with the first chart. This
 * package must not know pages or HTML.
 */
@NullMarked
package nianbao.chart;

import org.jspecify.annotations.NullMarked;
