/**
 * The commands of a supervising office: {@code total} adds up its agencies' reports, {@code audit}
 * judges them.
 *
 * <p>The work is {@code nianbao.office}'s; here are options, files and what is said.
 */
@NullMarked
package nianbao.cli.office;

import org.jspecify.annotations.NullMarked;
