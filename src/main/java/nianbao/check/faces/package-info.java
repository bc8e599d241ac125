/**
 * The rule that asks the faces: a report is printed in full or not at all.
 *
 * <p>Which characters a face has, the press passes in as a predicate: a rule must not know a font.
 */
@NullMarked
package nianbao.check.faces;

import org.jspecify.annotations.NullMarked;
