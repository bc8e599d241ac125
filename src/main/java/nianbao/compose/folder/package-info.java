/**
 * The templates: the shipped ones, an agency's folder that stands before them, and what is to be
 * said of it.
 *
 * <p>A folder is read once, as a whole. This package must not know how a template is filled.
 */
@NullMarked
package nianbao.compose.folder;

import org.jspecify.annotations.NullMarked;
