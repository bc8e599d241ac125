/**
 * What stands on a line: faces and sizes, full lines, and what no line begins or ends with.
 *
 * <p>As in the package above, measured on the finished PDF.
 */
@NullMarked
package nianbao.layout.line;

import org.jspecify.annotations.NullMarked;
