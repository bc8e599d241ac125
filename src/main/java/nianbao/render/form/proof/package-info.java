/**
 * Proofs: what the engine painted of a form that stands alone, read back as a preprint.
 *
 * <p>The page's content is read rather than the engine's boxes, so that a preprint shows what the
 * engine shows, and a form with anything else than black rules and text is known for what it is.
 * This package must not write to a document.
 */
@NullMarked
package nianbao.render.form.proof;

import org.jspecify.annotations.NullMarked;
