package nianbao.stamp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Where the lines of a sign-off begin, in pt from the page's left edge. */
final class SignOffLines {

  /** A line of the sign-off and where it begins. */
  record Line(String text, float left) {}

  private static final int UNSEALED_GAP = 2;
  private static final int SEALED_GAP = 4;
  private static final int DATE_INDENT = 2;

  private final ToDoubleFunction<String> width;

  /**
   * Places lines.
   *
   * @param width the width of a text in pt
   */
  SignOffLines(ToDoubleFunction<String> width) {
    this.width = width;
  }

  /** The signature's lines and, last, the date. */
  List<Line> of(SignOff signOff) {
    return signOff.sealed() ? sealed(signOff) : unsealed(signOff);
  }

  /**
   * GB/T 9704-2012 7.3.5.2: the signature ends two characters from the right edge, the date begins
   * two characters right of the signature; a date that is the longer line ends two characters from
   * the right edge, and the signature moves left.
   */
  private List<Line> unsealed(SignOff signOff) {
    float end = Layout.RIGHT - UNSEALED_GAP * Layout.BODY_SIZE;
    float indent = DATE_INDENT * Layout.BODY_SIZE;
    float dateWidth = width(signOff.date());
    float signatureWidth = signatureWidth(signOff);
    float left = dateWidth > signatureWidth ? end - dateWidth - indent : end - signatureWidth;
    List<Line> lines = new ArrayList<>();
    signOff.signature().forEach(text -> lines.add(new Line(text, left)));
    lines.add(new Line(signOff.date(), left + indent));
    return lines;
  }

  /**
   * 7.3.5.1: the date ends four characters from the right edge, the signature is centred over it. A
   * signature too wide for that ends at the edge of the text block, its lines still centred on each
   * other.
   */
  private List<Line> sealed(SignOff signOff) {
    float dateLeft = Layout.RIGHT - SEALED_GAP * Layout.BODY_SIZE - width(signOff.date());
    float centre =
        Math.min(dateLeft + width(signOff.date()) / 2, Layout.RIGHT - signatureWidth(signOff) / 2);
    List<Line> lines = new ArrayList<>();
    for (String text : signOff.signature()) {
      lines.add(new Line(text, centre - width(text) / 2));
    }
    lines.add(new Line(signOff.date(), dateLeft));
    return lines;
  }

  private float signatureWidth(SignOff signOff) {
    return (float) signOff.signature().stream().mapToDouble(width).max().orElse(0);
  }

  private float width(String text) {
    return (float) width.applyAsDouble(text);
  }
}
