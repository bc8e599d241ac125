/**
 * HTML to open pages.
 *
 * <p>openhtmltopdf lays out and paints, set up by {@code engine}; {@code face} embeds what the
 * document shows of each face, out of TrueType files that {@code truetype} read once for the
 * process. A document's own fonts are never shared between documents. This package must not reach
 * the network or the file system for what HTML names, and must not know what a report is.
 *
 * <p>{@code preprint} makes it faster from outside: without it an {@link
 * nianbao.render.EngineRenderer} does all by itself.
 */
@NullMarked
package nianbao.render;

import org.jspecify.annotations.NullMarked;
