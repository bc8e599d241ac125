/**
 * The content of a page, and its tags: which structure element each piece of marked content belongs
 * to.
 *
 * <p>Forms that are printed onto pages and stamps change and tag them alike. This package must not
 * know what is tagged.
 */
@NullMarked
package nianbao.render.tag;

import org.jspecify.annotations.NullMarked;
