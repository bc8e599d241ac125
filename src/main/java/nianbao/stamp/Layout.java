package nianbao.stamp;

/** The sheet of GB/T 9704-2012 5.2 and 7.5, in pt from the left and the bottom edge of the page. */
final class Layout {

  private static final float MILLIMETRE = 72 / 25.4f;

  /** One line of 22 on 225 mm. */
  static final float LINE_PITCH = 28.99f;

  /** 3号, so that 28 characters fill a line of 156 mm. */
  static final float BODY_SIZE = 15.75f;

  /** 4号, for page numbers. */
  static final float PAGE_NUMBER_SIZE = 14;

  /** 订口 28 mm. */
  static final float LEFT = 28 * MILLIMETRE;

  /** The right edge of the text block, 26 mm from that of the page. */
  static final float RIGHT = (210 - 26) * MILLIMETRE;

  /** The bottom edge of the text block. */
  static final float BOTTOM = 35 * MILLIMETRE;

  /** From the bottom edge of the text block to the top of the dashes of the page number. */
  static final float PAGE_NUMBER_GAP = 7 * MILLIMETRE;

  private Layout() {}
}
