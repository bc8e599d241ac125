/**
 * Sheets (.xlsx, by the JDK's StAX) and comma-separated values: each sheet is one table. Formulas
 * count as the value that was saved with them; hidden sheets are listed as left out.
 */
@NullMarked
package nianbao.intake.container.sheet;

import org.jspecify.annotations.NullMarked;
