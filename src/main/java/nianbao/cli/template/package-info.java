/**
 * {@code nianbao templates}: an agency's own templates, to begin with and to judge.
 *
 * <p>picocli knows the commands. What is said of a folder is the press's to say; this package must
 * not know what a template is.
 */
@NullMarked
package nianbao.cli.template;

import org.jspecify.annotations.NullMarked;
