/**
 * Charts for the formats: as drawings, and as pictures where a format takes no drawing.
 *
 * <p>Here the drawer meets the faces; neither knows the other.
 */
@NullMarked
package nianbao.press.chart;

import org.jspecify.annotations.NullMarked;
