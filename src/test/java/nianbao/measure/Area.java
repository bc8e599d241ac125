package nianbao.measure;

/**
 * A painted line, a filled area or a picture; distances in pt from the page's left and top edge.
 *
 * @param page counted from 1
 * @param rgb its colour; of a picture 0
 */
public record Area(int page, double left, double top, double right, double bottom, int rgb) {

  /** From left to right. */
  public double width() {
    return right - left;
  }

  /** From top to bottom. */
  public double height() {
    return bottom - top;
  }

  /** How thick it is as a line. */
  public double thickness() {
    return Math.min(width(), height());
  }

  /** Whether it is a line across the page. */
  public boolean isHorizontal() {
    return width() > height();
  }
}
