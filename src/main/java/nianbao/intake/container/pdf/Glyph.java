package nianbao.intake.container.pdf;

/**
 * A glyph of a page with its box, in points from the page's upper left corner.
 *
 * @param face the name of its font
 */
record Glyph(String text, float left, float top, float right, float bottom, String face) {

  float middleX() {
    return (left + right) / 2;
  }

  float middleY() {
    return (top + bottom) / 2;
  }

  float height() {
    return bottom - top;
  }
}
