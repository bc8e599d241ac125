/**
 * openhtmltopdf, and the document it paints into, as they are set up here.
 *
 * <p>A part of the render step. What the engine would make anew for each document and is the same
 * for all is kept: its parser, the styles of the templates. Lines are broken here, pictures made
 * plain, and every door to the outside is closed. Without what is kept here the engine does the
 * same more slowly; without the rest it lays out otherwise. This package must not know what is laid
 * out.
 */
@NullMarked
package nianbao.render.engine;

import org.jspecify.annotations.NullMarked;
