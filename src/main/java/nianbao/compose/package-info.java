/**
 * {@link nianbao.report.Report} to the standard-format HTML.
 *
 * <p>FreeMarker, because an agency can replace a template without a build, and because its {@code
 * ftlh} output format escapes all that a clerk typed. The templates see strings, lists and records
 * alone: no class can be reached from them. This package must not know how wide a character is or
 * where a page ends.
 */
@NullMarked
package nianbao.compose;

import org.jspecify.annotations.NullMarked;
