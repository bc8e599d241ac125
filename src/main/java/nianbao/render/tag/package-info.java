/**
 * The tags of a page: which structure element each piece of its marked content belongs to.
 *
 * <p>Forms that are printed onto pages and stamps are tagged alike. This package must not know what
 * is tagged.
 */
@NullMarked
package nianbao.render.tag;

import org.jspecify.annotations.NullMarked;
