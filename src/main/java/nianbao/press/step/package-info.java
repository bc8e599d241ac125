/**
 * The steps that the press takes, and who may stand by while it takes them.
 *
 * <p>The steps know no clock and no deadline; a service that measures how long each takes, or stops
 * between two, does so from outside. No library. This package must not know what a step does.
 */
@NullMarked
package nianbao.press.step;

import org.jspecify.annotations.NullMarked;
