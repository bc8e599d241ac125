/**
 * The commands that print what the program ships: rules, samples, the schema of a report, the
 * contract of the service.
 *
 * <p>picocli knows the commands; what they print is the press's. This package must not read a
 * report.
 */
@NullMarked
package nianbao.cli.shipped;

import org.jspecify.annotations.NullMarked;
