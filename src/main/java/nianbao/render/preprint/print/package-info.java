/**
 * Preprints on a document's pages: places kept for them in the layout, then rules, texts and tags
 * in the content and the structure of the pages.
 *
 * <p>To the engine a form is a picture (its replaced element, the one thing that it leaves to
 * others). This package must not know what the engine's own tables look like.
 */
@NullMarked
package nianbao.render.preprint.print;

import org.jspecify.annotations.NullMarked;
