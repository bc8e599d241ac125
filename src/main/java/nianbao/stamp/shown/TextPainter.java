package nianbao.stamp.shown;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import nianbao.render.face.EmbeddedFont;

/** Text (ISO 32000-1 9.4): one piece for each time that it is shown. */
final class TextPainter {

  private static final double THOUSANDTH = 1 / 1000.0;
  private static final int CODE_BYTES = 2;

  private final List<Shown> shown;
  private AffineTransform line = new AffineTransform();
  private AffineTransform next = new AffineTransform();
  private int[] codes = new int[0];
  private double[] advances = new double[0];
  private int count;

  /** A painter that adds what it shows. */
  TextPainter(List<Shown> shown) {
    this.shown = shown;
  }

  /** Takes an operator, if it is one of text. */
  boolean takes(String operator, Operands operands, Graphics graphics, int mark) {
    switch (operator) {
      case "BT" -> moveTo(new AffineTransform());
      case "ET" -> {}
      case "Tm" -> moveTo(operands.matrix());
      case "Td" -> {
        line.translate(operands.number(0), operands.number(1));
        moveTo(line);
      }
      case "Tc" -> graphics.characterSpacing = operands.number(0);
      case "Tj" -> show(List.of(operands.string()), graphics, mark);
      case "TJ" -> show(operands.array(), graphics, mark);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void moveTo(AffineTransform place) {
    line = place;
    next = new AffineTransform(place);
  }

  private void show(List<?> pieces, Graphics graphics, int mark) {
    EmbeddedFont font = graphics.font;
    if (font == null) {
      throw new UnknownContentException("text without a font");
    }
    count = 0;
    double before = 0;
    for (Object piece : pieces) {
      if (piece instanceof byte[] string) {
        add(string, font, graphics);
      } else {
        double gap = -(Double) piece * THOUSANDTH * graphics.fontSize;
        before += count == 0 ? gap : 0;
        if (count > 0) {
          advances[count - 1] += gap;
        }
      }
    }
    next.translate(before, 0);
    if (count > 0) {
      shown.add(text(font, graphics, mark));
      next.translate(Arrays.stream(advances, 0, count).sum(), 0);
    }
  }

  private void add(byte[] string, EmbeddedFont font, Graphics graphics) {
    int more = string.length / CODE_BYTES;
    codes = Arrays.copyOf(codes, Math.max(codes.length, count + more));
    advances = Arrays.copyOf(advances, codes.length);
    for (int i = 0; i < more; i++) {
      int code = ((string[2 * i] & 0xFF) << Byte.SIZE) | (string[2 * i + 1] & 0xFF);
      codes[count] = code;
      advances[count] =
          font.getWidth(code) * THOUSANDTH * graphics.fontSize + graphics.characterSpacing;
      count++;
    }
  }

  private Shown.Text text(EmbeddedFont font, Graphics graphics, int mark) {
    AffineTransform place = new AffineTransform(graphics.matrix);
    place.concatenate(next);
    place.scale(1, -1);
    double scale = 1;
    // Upright text is told in millimetres throughout.
    if (place.getShearX() == 0 && place.getShearY() == 0 && isEven(place)) {
      scale = place.getScaleX();
      place.scale(1 / scale, 1 / scale);
    }
    double size = graphics.fontSize * scale;
    double[] lengths = Arrays.copyOf(advances, count);
    for (int i = 0; i < count; i++) {
      lengths[i] *= scale;
    }
    double width = Arrays.stream(lengths).sum() - graphics.characterSpacing * scale;
    Rectangle2D box =
        place
            .createTransformedShape(new Rectangle2D.Double(0, -size / 2, width, size / 2))
            .getBounds2D();
    return new Shown.Text(
        graphics.manner(mark, box),
        font,
        Arrays.copyOf(codes, count),
        lengths,
        size,
        place,
        graphics.fillColour);
  }

  private static boolean isEven(AffineTransform place) {
    return place.getScaleX() > 0
        && Math.abs(place.getScaleX() - place.getScaleY()) < 1e-9 * place.getScaleX();
  }
}
