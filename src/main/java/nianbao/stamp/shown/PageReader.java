package nianbao.stamp.shown;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nianbao.render.face.EmbeddedFont;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Reads what one page shows, in the order in which it is painted. Used once, by one thread. */
public final class PageReader {

  private static final double MILLIMETRES = 25.4 / 72;
  private static final int OPAQUE = 255;

  private final PDPage page;
  private final List<EmbeddedFont> fonts;
  private final List<Shown> shown = new ArrayList<>();
  private final Operands operands = new Operands();
  private final Deque<Graphics> saved = new ArrayDeque<>();
  private final Deque<Integer> marks = new ArrayDeque<>();
  private final PathPainter painter = new PathPainter(shown);
  private final TextPainter text = new TextPainter(shown);
  private Graphics graphics;

  /**
   * Reads a page.
   *
   * @param fonts those of its document
   */
  public PageReader(PDPage page, List<EmbeddedFont> fonts) {
    this.page = page;
    this.fonts = fonts;
    PDRectangle sheet = page.getMediaBox();
    this.graphics =
        new Graphics(
            new AffineTransform(
                MILLIMETRES,
                0,
                0,
                -MILLIMETRES,
                -sheet.getLowerLeftX() * MILLIMETRES,
                sheet.getUpperRightY() * MILLIMETRES));
  }

  /**
   * What the page shows.
   *
   * @throws IOException if the document's memory cannot be read
   * @throws UnknownContentException if it has an operator that no page of ours has
   */
  public List<Shown> shown() throws IOException {
    try (InputStream content = page.getContents()) {
      Tokens tokens = new Tokens(content.readAllBytes());
      for (String operator = tokens.next(operands);
          !operator.isEmpty();
          operator = tokens.next(operands)) {
        if (!text.takes(operator, operands, graphics, mark())
            && !painter.takes(operator, operands, graphics, mark())
            && !takesState(operator)) {
          take(operator);
        }
      }
    }
    return shown;
  }

  private int mark() {
    Integer last = marks.peek();
    return last == null ? Shown.UNMARKED : last;
  }

  private void take(String operator) throws IOException {
    switch (operator) {
      case "q" -> saved.push(new Graphics(graphics));
      case "Q" -> graphics = saved.pop();
      case "cm" -> graphics.matrix.concatenate(operands.matrix());
      case "Tf" -> {
        graphics.font = font(operands.name());
        graphics.fontSize = operands.number(0);
      }
      case "Do" -> addPicture(operands.name());
      case "gs" -> setTransparency(operands.name());
      case "BDC" -> marks.push(operands.numberCount() > 0 ? (int) operands.number(0) : mark());
      case "BMC" -> marks.push(mark());
      case "EMC" -> marks.pop();
      // Colour spaces: a colour's components tell.
      case "cs", "CS", "MP", "DP" -> {}
      default -> throw new UnknownContentException("the operator “" + operator + "”");
    }
  }

  private boolean takesState(String operator) {
    switch (operator) {
      case "g", "rg", "k", "sc", "scn" -> graphics.fillColour = Colours.of(operands);
      case "G", "RG", "K", "SC", "SCN" -> graphics.strokeColour = Colours.of(operands);
      case "w" -> graphics.lineWidth = operands.number(0);
      case "J" -> graphics.cap = (int) operands.number(0);
      case "j" -> graphics.join = (int) operands.number(0);
      case "M" -> graphics.miterLimit = operands.number(0);
      case "d" -> {
        graphics.dashes = operands.array().stream().map(dash -> (Double) dash).toList();
        graphics.dashOffset = operands.number(0);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private EmbeddedFont font(String name) {
    COSBase dictionary = resource(COSName.FONT, name);
    return fonts.stream()
        .filter(font -> font.getCOSObject() == dictionary)
        .findFirst()
        .orElseThrow(() -> new UnknownContentException("the font “" + name + "”"));
  }

  private void addPicture(String name) throws IOException {
    PDImageXObject image =
        page.getResources().getXObject(COSName.getPDFName(name)) instanceof PDImageXObject known
            ? known
            : null;
    if (image == null) {
      throw new UnknownContentException("“" + name + "”, which is no picture");
    }
    AffineTransform place = new AffineTransform(graphics.matrix);
    place.concatenate(new AffineTransform(1, 0, 0, -1, 0, 1));
    Path2D square = new Path2D.Double(new java.awt.geom.Rectangle2D.Double(0, 0, 1, 1), place);
    shown.add(new Shown.Picture(graphics.manner(mark(), square.getBounds2D()), image, place));
  }

  private void setTransparency(String name) {
    if (resource(COSName.EXT_G_STATE, name) instanceof COSDictionary state) {
      graphics.alpha = Math.round(state.getFloat(COSName.CA_NS, 1) * OPAQUE);
    }
  }

  private COSBase resource(COSName kind, String name) {
    COSDictionary all = page.getResources().getCOSObject().getCOSDictionary(kind);
    COSBase known = all == null ? null : all.getDictionaryObject(COSName.getPDFName(name));
    if (known == null) {
      throw new UnknownContentException("“" + name + "”, which the page does not have");
    }
    return known;
  }
}
