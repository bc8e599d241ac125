/**
 * The commands for what the program ships: they print rules, samples, the schema of a report and
 * the contract of the service, export the templates, and judge an agency's own against them.
 *
 * <p>picocli knows the commands; what they print is the press's. This package must not read a
 * report, nor know what a template is.
 */
@NullMarked
package nianbao.cli.shipped;

import org.jspecify.annotations.NullMarked;
