/**
 * The values that travel through the whole house: {@link Report} and its parts, and {@link
 * Problem}.
 *
 * <p>They are records: complete, unchangeable, checked where they are made, free of any library.
 * What the official form says of its tables they have from {@code nianbao.form}. This package must
 * not read, check, lay out or print anything.
 */
@NullMarked
package nianbao.report;

import org.jspecify.annotations.NullMarked;
