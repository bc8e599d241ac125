/**
 * Tables without lines: rows and columns told from where words stand on a page. Nothing here knows
 * a form; what words do not line up is left as text, for a figure in a wrong column would be worse
 * than one that nobody reads.
 */
@NullMarked
package nianbao.intake.container.unruled;

import org.jspecify.annotations.NullMarked;
