/**
 * What archives and screen readers ask of every PDF: conformance, structure, the source inside.
 *
 * <p>veraPDF is the judge of the standards; what it cannot judge (which headers a cell has, whether
 * the source comes back) is asked of the file directly.
 */
@NullMarked
package nianbao.conformance;

import org.jspecify.annotations.NullMarked;
