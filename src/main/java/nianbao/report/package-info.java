/**
 * The values that travel through the whole house: {@link Report} and its parts, and {@link
 * Problem}.
 *
 * <p>They are records: complete, unchangeable, checked where they are made, free of any library.
 * The words that the official form prints (row and column labels) stand here once, because both the
 * page and the messages of the checks speak them. This package must not read, check, lay out or
 * print anything.
 */
@NullMarked
package nianbao.report;

import org.jspecify.annotations.NullMarked;
