/**
 * Web pages, whatever their markup: jsoup builds the tree as browsers do. Nothing is fetched, no
 * script runs; what a browser would not show is listed as left out.
 */
@NullMarked
package nianbao.intake.container.web;

import org.jspecify.annotations.NullMarked;
