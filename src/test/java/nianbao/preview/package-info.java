/**
 * The clerk's page in a real browser, against the real service: what a clerk does, and what is seen
 * of it.
 *
 * <p>Playwright, because it drives Chromium from Java and brings its driver along; the browser is
 * Debian's. Nothing here may look into the page's own objects: a clerk cannot either.
 */
@NullMarked
package nianbao.preview;

import org.jspecify.annotations.NullMarked;
