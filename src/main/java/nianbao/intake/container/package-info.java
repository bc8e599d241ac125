/**
 * What the readers of several containers share: grids of tables, text being gathered, texts in any
 * encoding, and the bounds that no file may pass.
 */
@NullMarked
package nianbao.intake.container;

import org.jspecify.annotations.NullMarked;
