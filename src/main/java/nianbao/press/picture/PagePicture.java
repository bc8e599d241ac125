package nianbao.press.picture;

import java.io.IOException;
import java.util.Optional;
import nianbao.press.format.Product;
import nianbao.stamp.shown.PageRaster;

/** Pages as they would be printed, as pictures for a browser that is too old to draw a PDF. */
public final class PagePicture {

  /** The narrowest picture on which anything can be seen, in pixels. */
  public static final int MIN_WIDTH = 60;

  /** The widest picture: A4 at some 240 dots per inch, which is enough for print. */
  public static final int MAX_WIDTH = 2000;

  private PagePicture() {}

  /**
   * Draws a page.
   *
   * @param pdf what was made of a report
   * @param number of the page, from 1
   * @param width of the picture, in pixels, from {@link #MIN_WIDTH} to {@link #MAX_WIDTH}
   * @return a PNG; empty if there is no such page
   */
  public static Optional<byte[]> png(Product pdf, int number, int width) throws IOException {
    return PageRaster.png(pdf.bytes(), number, width);
  }
}
