package nianbao.render.engine;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.FSFontMetrics;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nianbao.render.face.DocumentFonts;
import nianbao.render.face.EmbeddedFont;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.NumberFormatUtil;
import org.jspecify.annotations.Nullable;

/**
 * Shows a justified line as one string with a space between its characters (ISO 32000-1 9.3.2), and
 * measures a single ideograph without asking first whether it can be printed.
 *
 * <p>The engine places each character for itself, which takes four times the bytes. Where a line
 * needs more than one face, or has other spaces than the rest, it still does; also where a style
 * brings faces of its own, which may go by a name of ours.
 */
final class SpacedText extends PdfBoxTextRenderer {

  private static final byte[] NO_SPACE = {'0', ' ', 'T', 'c', '\n'};
  private static final int DECIMALS = 5;
  private static final int LONGEST = 32;

  /** Of a dot. */
  private static final float LEAST_PART = 0.01f;

  /** In pt; a style that asks for more is none of ours. */
  private static final float LARGEST = 1000;

  private final DocumentFonts fonts;
  private final boolean spare;
  private final Set<Integer> unprintable = new TreeSet<>();

  /**
   * For a document.
   *
   * @param spare whether it needs spare faces
   */
  SpacedText(DocumentFonts fonts, boolean spare) {
    this.fonts = fonts;
    this.spare = spare;
  }

  /** Where lines stand is for the faces that a style names: a spare one may reach far deeper. */
  @Override
  public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String text) {
    return super.getFSFontMetrics(context, spare ? withoutSpare((PdfBoxFSFont) font) : font, text);
  }

  private static FSFont withoutSpare(PdfBoxFSFont font) {
    return new PdfBoxFSFont(
        font.getFontDescriptions().stream()
            .filter(face -> !DocumentFonts.isSpare(face.getFamily()))
            .toList(),
        font.getSize2D());
  }

  /**
   * To be asked when all is drawn.
   *
   * @throws UnprintableException that names every character that no face has
   */
  void requirePrinted() {
    if (!unprintable.isEmpty()) {
      throw new UnprintableException(unprintable);
    }
  }

  @Override
  public void drawString(OutputDevice output, String text, float x, float y) {
    Effort.heed();
    noteUnprintable(text, (PdfBoxFastOutputDevice) output);
    super.drawString(output, text, x, y);
  }

  @Override
  public void drawString(
      OutputDevice output, String text, float x, float y, JustificationInfo spacing) {
    Effort.heed();
    PdfBoxFastOutputDevice device = (PdfBoxFastOutputDevice) output;
    noteUnprintable(text, device);
    Optional<SheetStream> content = SheetStream.written(device.getPage());
    float space = spacing.getNonSpaceAdjust() / device.getDotsPerPoint();
    if (content.isPresent()
        && Math.abs(space) < LARGEST
        && isEven(text, spacing)
        && isOfOneFace(TextRenderer.getEffectivePrintableString(text), device)) {
      content.get().write(operator(space));
      device.drawString(text, x, y, null);
      content.get().write(NO_SPACE);
    } else {
      super.drawString(output, text, x, y, spacing);
    }
  }

  /** Where a style brings faces of its own, what they have is not known here. */
  private void noteUnprintable(String text, PdfBoxFastOutputDevice device) {
    FontSpecification wanted = device.getFontSpecification();
    if (wanted == null
        || fonts.cover(text, wanted.families)
        || !device.getSharedContext().getCss().getFontFaceRules().isEmpty()) {
      return;
    }
    TextRenderer.getEffectivePrintableString(text)
        .codePoints()
        .filter(c -> !Character.isISOControl(c))
        .filter(c -> !fonts.cover(Character.toString(c), wanted.families))
        .forEach(unprintable::add);
  }

  /** Most of a text is measured character by character, and most characters are ideographs. */
  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    if (firstFace(font) == null) {
      // A text whose style names no face at hand gets no width and would vanish from the page, so
      // it is reported.
      text.codePoints().forEach(unprintable::add);
    }
    return text.length() == 1
            && isIdeograph(text.charAt(0))
            && firstFace(font) instanceof EmbeddedFont face
            && face.covers(text)
        ? wholeDots(face.getStringWidth(text) / 1000 * font.getSize2D())
        : super.getWidth(context, font, text);
  }

  private static boolean isIdeograph(char character) {
    return character >= '一' && character <= '鿿';
  }

  private static @Nullable PDFont firstFace(FSFont font) {
    List<PdfBoxFontResolver.FontDescription> faces = ((PdfBoxFSFont) font).getFontDescriptions();
    return faces.isEmpty() ? null : faces.get(0).getFont();
  }

  /** As the engine rounds the width of any text. */
  private static int wholeDots(float width) {
    return (int) (width - Math.floor(width) < LEAST_PART ? width : Math.ceil(width));
  }

  private static boolean isEven(String text, JustificationInfo spacing) {
    return spacing.getSpaceAdjust() == spacing.getNonSpaceAdjust()
        || text.codePoints().noneMatch(InlineText::isJustifySpaceCodePoint);
  }

  private boolean isOfOneFace(String text, PdfBoxFastOutputDevice device) {
    FontSpecification wanted = device.getFontSpecification();
    return wanted != null
        && device.getSharedContext().getCss().getFontFaceRules().isEmpty()
        && wanted.families.length > 0
        && fonts.ofFamily(wanted.families[0]).filter(font -> font.covers(text)).isPresent();
  }

  private static byte[] operator(float points) {
    byte[] number = new byte[LONGEST];
    int length = NumberFormatUtil.formatFloatFast(points, DECIMALS, number);
    byte[] operator = new byte[length + NO_SPACE.length - 1];
    System.arraycopy(number, 0, operator, 0, length);
    System.arraycopy(NO_SPACE, 1, operator, length, NO_SPACE.length - 1);
    return operator;
  }
}
