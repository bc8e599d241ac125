package nianbao.render.preprint.print;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.BlockBox;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import nianbao.render.PageTags;
import nianbao.render.face.DocumentFonts;
import nianbao.render.face.EmbeddedFont;
import nianbao.render.face.Role;
import nianbao.render.preprint.FoundForm;
import nianbao.render.preprint.Preprint;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Prints one form onto its page. */
final class Overprint {

  /**
   * Where the engine came upon the form.
   *
   * @param box its place
   */
  record Painted(PDPage page, BlockBox box) {}

  private static final String DIGITS = "0123456789ABCDEF";

  /** What a form comes to, so that the text rarely grows. */
  private static final int USUAL_LENGTH = 1 << 15;

  private final PDPage page;
  private final COSDictionary table;
  private final Plate plate;
  private final FoundForm form;
  private final DocumentFonts fonts;
  private final float left;
  private final float top;
  private final Map<Role, String> names = new EnumMap<>(Role.class);
  private @Nullable Role lastRole;
  private String lastSize = "";
  private final StringBuilder drawing = new StringBuilder(USUAL_LENGTH);

  /**
   * A form where it landed.
   *
   * @param painted what the engine made of its placeholder
   */
  Overprint(
      Plate plate, FoundForm form, Painted painted, PagePosition<?> place, DocumentFonts fonts) {
    this.page = painted.page();
    this.table = PdfBoxAccessibilityHelper.getStructualElementForBox(painted.box()).getCOSObject();
    this.plate = plate;
    this.form = form;
    this.fonts = fonts;
    this.left = place.getX();
    this.top = place.getY() + place.getHeight();
  }

  /** Whether the form is on a page. */
  boolean isOn(PDPage other) {
    return page.getCOSObject().equals(other.getCOSObject());
  }

  /**
   * Prints the form into the marked content of its placeholder.
   *
   * @param content of the page
   * @param tags of the page
   * @return the content with the form
   */
  String printInto(String content, PageTags tags) throws IOException {
    int id = table.getInt(COSName.K);
    String empty = "/Figure <</MCID " + id + ">> BDC\nEMC\n";
    int place = content.indexOf(empty);
    if (place < 0) {
      throw new IllegalStateException("the engine left no place for the form in content " + id);
    }
    String rest = content.substring(0, place) + content.substring(place + empty.length());
    int[] ids = new FormTags(plate.preprint(), page, tags).tag(table, id);
    draw(ids);
    int at = ReadingOrder.before(rest, place, table, page);
    return rest.substring(0, at) + drawing + rest.substring(at);
  }

  private void draw(int[] ids) throws IOException {
    drawing.append("q\n0 g\n1 0 0 1 ");
    Plate.number(left, drawing);
    Plate.number(top, drawing);
    drawing.append("cm\n").append(plate.rules());
    for (int i = 0; i < ids.length; i++) {
      drawing.append("/Span <</MCID ").append(ids[i]).append(">> BDC\nBT ");
      setFont(i);
      draw(i);
      drawing.append(">Tj ET\nEMC\n");
    }
    drawing.append("Q\n");
  }

  /** A font holds until another is set, from one text to the next (ISO 32000-1 9.3.1). */
  private void setFont(int number) {
    Preprint.Text text = plate.preprint().texts().get(number);
    String size = plate.sizes().get(number);
    if (text.role() != lastRole || !size.equals(lastSize)) {
      lastRole = text.role();
      lastSize = size;
      drawing.append('/').append(name(text.role(), fonts.font(text.role()))).append(size);
    }
  }

  private void draw(int number) throws IOException {
    Preprint.Text text = plate.preprint().texts().get(number);
    EmbeddedFont font = fonts.font(text.role());
    drawing.append(plate.places().get(number));
    if (text instanceof Preprint.Label label) {
      hex(font.encode(label.text()));
    } else if (text instanceof Preprint.Blank blank) {
      String figure = form.figures().get(blank.figure());
      float width = font.getStringWidth(figure) / 1000 * blank.fontSize();
      Plate.number(blank.centre() - width / 2, drawing);
      Plate.endPlace(blank, drawing);
      hex(font.encode(figure));
    }
  }

  /** What the page calls a font. */
  private String name(Role role, EmbeddedFont font) {
    return names.computeIfAbsent(role, added -> page.getResources().add(font).getName());
  }

  private void hex(byte[] codes) {
    for (byte code : codes) {
      drawing.append(DIGITS.charAt((code >> 4) & 0xF)).append(DIGITS.charAt(code & 0xF));
    }
  }
}
