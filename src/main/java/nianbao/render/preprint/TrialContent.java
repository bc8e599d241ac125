package nianbao.render.preprint;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nianbao.render.face.DocumentFonts;
import nianbao.render.face.Role;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The polygons and the lines of text of a page, in pt from its lower left corner. A page that has
 * anything else, or a colour, cannot be read: its form is not a plain one.
 */
final class TrialContent {

  /**
   * A text as it was painted.
   *
   * @param content the id of its marked content
   */
  record Shown(int content, Role role, float fontSize, float left, float baseline, String text) {}

  /** What changes nothing about black polygons and text. */
  private static final Set<String> SILENT =
      Set.of(
          OperatorName.SAVE,
          OperatorName.RESTORE,
          OperatorName.SET_LINE_WIDTH,
          OperatorName.SET_LINE_CAPSTYLE,
          OperatorName.SET_LINE_JOINSTYLE,
          OperatorName.SET_LINE_MITERLIMIT,
          OperatorName.SET_LINE_DASHPATTERN,
          OperatorName.CLOSE_PATH,
          OperatorName.BEGIN_TEXT,
          OperatorName.END_TEXT);

  private static final int NONE = -1;

  /** In pt: how far the outer rules of a table may reach out of its box. */
  private static final double HALF_RULE = 1;

  private final COSDictionary resources;
  private final DocumentFonts fonts;
  private final List<Object> operands = new ArrayList<>();
  private final List<Rectangle2D> polygons = new ArrayList<>();
  private final List<Rectangle2D> clips = new ArrayList<>();
  private final List<Shown> texts = new ArrayList<>();
  private final Path2D path = new Path2D.Float();
  private int content = NONE;
  private Optional<Role> role = Optional.empty();
  private float fontSize;
  private float left;
  private float baseline;

  private TrialContent(PDPage page, DocumentFonts fonts) {
    this.resources = page.getResources().getCOSObject();
    this.fonts = fonts;
  }

  /**
   * Reads a page.
   *
   * @return nothing if there is anything but what a plain form has
   */
  static Optional<TrialContent> of(PDPage page, DocumentFonts fonts) throws IOException {
    TrialContent content = new TrialContent(page, fonts);
    for (Object token : new PDFStreamParser(page).parse()) {
      if (!(token instanceof Operator operator)) {
        content.operands.add(token);
      } else if (content.take(operator.getName())) {
        content.operands.clear();
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(content);
  }

  /** The bounds of all polygons. */
  List<Rectangle2D> polygons() {
    return polygons;
  }

  List<Shown> texts() {
    return texts;
  }

  /** Whether nothing is painted above or below a box or beside it, and nothing in it is clipped. */
  boolean isWithin(Rectangle2D box) {
    return clips.stream().allMatch(clip -> clip.contains(box))
        && polygons.stream().allMatch(grown(box)::contains)
        && texts.stream()
            .allMatch(text -> text.baseline() > box.getY() && text.baseline() < box.getMaxY());
  }

  private static Rectangle2D grown(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() - HALF_RULE,
        box.getY() - HALF_RULE,
        box.getWidth() + 2 * HALF_RULE,
        box.getHeight() + 2 * HALF_RULE);
  }

  /** Does what an operator says, if it is one of those of a plain form. */
  private boolean take(String operator) {
    return switch (operator) {
      case OperatorName.MOVE_TO, OperatorName.LINE_TO -> draw(operator);
      case OperatorName.ENDPATH, OperatorName.FILL_NON_ZERO -> endPath(operator);
      case OperatorName.CLIP_NON_ZERO -> clips.add(path.getBounds2D());
      case OperatorName.NON_STROKING_RGB -> number(0) == 0 && number(1) == 0 && number(2) == 0;
      case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> mark(operands.get(1));
      case OperatorName.END_MARKED_CONTENT -> mark(COSName.ARTIFACT);
      case OperatorName.SET_FONT_AND_SIZE -> setFont((COSName) operands.get(0));
      case OperatorName.SET_MATRIX -> place();
      case OperatorName.SHOW_TEXT -> show((COSString) operands.get(0));
      default -> SILENT.contains(operator);
    };
  }

  private boolean draw(String operator) {
    if (operator.equals(OperatorName.MOVE_TO)) {
      path.moveTo(number(0), number(1));
    } else {
      path.lineTo(number(0), number(1));
    }
    return true;
  }

  private boolean endPath(String operator) {
    if (operator.equals(OperatorName.FILL_NON_ZERO)) {
      polygons.add(path.getBounds2D());
    }
    path.reset();
    return true;
  }

  private boolean mark(Object properties) {
    content = properties instanceof COSDictionary marked ? marked.getInt(COSName.MCID, NONE) : NONE;
    return true;
  }

  private boolean setFont(COSName name) {
    COSBase font =
        Objects.requireNonNull(resources.getCOSDictionary(COSName.FONT)).getDictionaryObject(name);
    role = fonts.role(font);
    fontSize = number(1);
    return role.isPresent();
  }

  private boolean place() {
    left = number(4);
    baseline = number(5);
    return number(0) == 1 && number(1) == 0 && number(2) == 0 && number(3) == 1;
  }

  private boolean show(COSString codes) {
    if (content == NONE || role.isEmpty()) {
      return false;
    }
    String text = fonts.font(role.get()).text(codes.getBytes());
    texts.add(new Shown(content, role.get(), fontSize, left, baseline, text));
    return true;
  }

  private float number(int operand) {
    return ((COSNumber) operands.get(operand)).floatValue();
  }
}
