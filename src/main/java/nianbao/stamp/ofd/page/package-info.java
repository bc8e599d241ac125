/**
 * What one page of an OFD file shows, and the fonts and pictures that it refers to.
 *
 * <p>A part of the stamp step: the graphic objects of GB/T 33190-2016, in the order in which a page
 * is painted. This package must not know of the file around the pages.
 */
@NullMarked
package nianbao.stamp.ofd.page;

import org.jspecify.annotations.NullMarked;
