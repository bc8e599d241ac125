package nianbao.render.form.print;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import java.io.IOException;
import java.util.HexFormat;
import nianbao.render.face.DocumentFonts;
import nianbao.render.face.EmbeddedFont;
import nianbao.render.form.Form;
import nianbao.render.form.Preprint;
import nianbao.render.tag.PageTags;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** Prints one form onto its page. */
final class Overprint {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** What a form comes to, so that the text rarely grows. */
  private static final int USUAL_LENGTH = 1 << 15;

  private final PDPage page;
  private final COSDictionary table;
  private final Preprint preprint;
  private final Form form;
  private final DocumentFonts fonts;
  private final float left;
  private final float top;
  private final StringBuilder drawing = new StringBuilder(USUAL_LENGTH);

  /**
   * A form where it landed.
   *
   * @param painted what the engine made of its placeholder
   */
  Overprint(
      Preprint preprint,
      Form form,
      Placeholder.Painted painted,
      PagePosition<?> place,
      DocumentFonts fonts) {
    this.page = painted.page();
    this.table = PdfBoxAccessibilityHelper.getStructualElementForBox(painted.box()).getCOSObject();
    this.preprint = preprint;
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
    int[] ids = new FormTags(preprint, page, tags).tag(table, id);
    draw(ids);
    int at = ReadingOrder.before(rest, place, table, page);
    return rest.substring(0, at) + drawing + rest.substring(at);
  }

  private void draw(int[] ids) throws IOException {
    drawing.append("q\n0 g\n/Artifact /Rules BDC\n");
    for (Preprint.Rule rule : preprint.rules()) {
      number(left + rule.left());
      number(top + rule.bottom());
      number(rule.width());
      number(rule.height());
      drawing.append("re\n");
    }
    drawing.append("f\nEMC\n");
    for (int i = 0; i < ids.length; i++) {
      drawing.append("/Span <</MCID ").append(ids[i]).append(">> BDC\nBT ");
      draw(preprint.texts().get(i));
      drawing.append("ET\nEMC\n");
    }
    drawing.append("Q\n");
  }

  private void draw(Preprint.Text text) throws IOException {
    if (text instanceof Preprint.Label label) {
      draw(label, label.text(), label.left());
    } else if (text instanceof Preprint.Blank blank) {
      String figure = form.figures().get(blank.figure());
      float width = fonts.font(blank.role()).getStringWidth(figure) / 1000 * blank.fontSize();
      draw(blank, figure, blank.centre() - width / 2);
    }
  }

  private void draw(Preprint.Text text, String characters, float start) throws IOException {
    EmbeddedFont font = fonts.font(text.role());
    drawing.append('/').append(page.getResources().add(font).getName()).append(' ');
    number(text.fontSize());
    drawing.append("Tf ");
    number(left + start);
    number(top + text.baseline());
    drawing.append("Td<");
    HEX.formatHex(drawing, font.encode(characters));
    drawing.append(">Tj ");
  }

  /** Writes a number to a thousandth, and a space. */
  private void number(float value) {
    long thousandths = Math.round(value * 1000.0);
    if (thousandths < 0) {
      drawing.append('-');
    }
    drawing.append(Math.abs(thousandths) / 1000);
    long rest = Math.abs(thousandths) % 1000;
    if (rest > 0) {
      drawing.append('.').append(rest / 100);
      if (rest % 100 > 0) {
        drawing.append(rest / 10 % 10);
        if (rest % 10 > 0) {
          drawing.append(rest % 10);
        }
      }
    }
    drawing.append(' ');
  }
}
