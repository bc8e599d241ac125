package nianbao.stamp.shown;

/** Colours as pages state them (ISO 32000-1 8.6), as 0xRRGGBB. */
final class Colours {

  private static final int LIGHTEST = 255;

  private Colours() {}

  /** By how many components there are: grey, RGB or CMYK. */
  static int of(Operands components) {
    return switch (components.numberCount()) {
      case 1 -> rgb(components.number(0), components.number(0), components.number(0));
      case 3 -> rgb(components.number(0), components.number(1), components.number(2));
      case 4 -> cmyk(components);
      default -> throw new UnknownContentException("a colour of another kind");
    };
  }

  private static int cmyk(Operands components) {
    double light = 1 - components.number(3);
    return rgb(
        (1 - components.number(0)) * light,
        (1 - components.number(1)) * light,
        (1 - components.number(2)) * light);
  }

  private static int rgb(double red, double green, double blue) {
    return (level(red) << 16) | (level(green) << 8) | level(blue);
  }

  private static int level(double share) {
    return (int) Math.round(Math.max(0, Math.min(1, share)) * LIGHTEST);
  }
}
