/**
 * The outline of a single TrueType glyph as points, to be drawn in another face at another size.
 *
 * <p>What a document embeds is copied byte for byte; only what one face lends to another is read
 * so. This package must not know files or faces.
 */
@NullMarked
package nianbao.render.truetype.outline;

import org.jspecify.annotations.NullMarked;
