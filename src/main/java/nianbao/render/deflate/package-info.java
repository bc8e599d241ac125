/**
 * Deflating what hardly repeats itself (RFC 1950, RFC 1951).
 *
 * <p>Glyphs are two thirds of a report's file. The JDK's deflater, even when it is told not to look
 * for repetitions, took a fifth of a report's time for them. Here what was coded once is put into
 * every later stream as it is. Without it, {@code java.util.zip.Deflater} writes the same glyphs.
 * This package must not know what it deflates.
 */
@NullMarked
package nianbao.render.deflate;

import org.jspecify.annotations.NullMarked;
