package nianbao.render.engine;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.Optional;
import nianbao.render.face.DocumentFonts;
import org.apache.pdfbox.util.NumberFormatUtil;

/**
 * Shows a justified line as one string with a space between its characters (ISO 32000-1 9.3.2).
 *
 * <p>The engine places each character for itself, which takes four times the bytes. Where a line
 * needs more than one face, or has other spaces than the rest, it still does.
 */
final class SpacedText extends PdfBoxTextRenderer {

  private static final byte[] NO_SPACE = {'0', ' ', 'T', 'c', '\n'};
  private static final int DECIMALS = 5;
  private static final int LONGEST = 32;

  private final DocumentFonts fonts;

  SpacedText(DocumentFonts fonts) {
    this.fonts = fonts;
  }

  @Override
  public void drawString(
      OutputDevice output, String text, float x, float y, JustificationInfo spacing) {
    PdfBoxFastOutputDevice device = (PdfBoxFastOutputDevice) output;
    Optional<SheetStream> content = SheetStream.written(device.getPage());
    if (content.isPresent()
        && isEven(text, spacing)
        && isOfOneFace(TextRenderer.getEffectivePrintableString(text), device)) {
      content.get().write(space(spacing.getNonSpaceAdjust() / device.getDotsPerPoint()));
      device.drawString(text, x, y, null);
      content.get().write(NO_SPACE);
    } else {
      super.drawString(output, text, x, y, spacing);
    }
  }

  private static boolean isEven(String text, JustificationInfo spacing) {
    return spacing.getSpaceAdjust() == spacing.getNonSpaceAdjust()
        || text.codePoints().noneMatch(InlineText::isJustifySpaceCodePoint);
  }

  private boolean isOfOneFace(String text, PdfBoxFastOutputDevice device) {
    FontSpecification wanted = device.getFontSpecification();
    return wanted != null
        && wanted.families.length > 0
        && fonts.ofFamily(wanted.families[0]).filter(font -> font.covers(text)).isPresent();
  }

  private static byte[] space(float points) {
    byte[] operator = new byte[LONGEST];
    int length = NumberFormatUtil.formatFloatFast(points, DECIMALS, operator);
    byte[] space = new byte[length + NO_SPACE.length - 1];
    System.arraycopy(operator, 0, space, 0, length);
    System.arraycopy(NO_SPACE, 1, space, length, NO_SPACE.length - 1);
    return space;
  }
}
