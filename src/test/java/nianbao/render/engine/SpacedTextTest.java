package nianbao.render.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.render.face.DocumentFonts;
import nianbao.render.face.Faces;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a justified line is written, and where its characters stand. */
class SpacedTextTest {

  private static final Faces FACES = new Faces(Optional.empty());
  private static final String LINE = "本机关依法公开政府信息二十条";
  private static final String RARE = LINE.replace("本机关", "本𠮷关");
  private static final String SPACES = LINE.replace("本机关", "本 关");

  /** Room for thirteen characters and a half of 16 pt, so that a line has half of one to spare. */
  private static final String HTML =
      "<html xmlns='http://www.w3.org/1999/xhtml' lang='zh-CN'><head>"
          + "<style>@page { size: 300pt 400pt; margin: 42pt }"
          + "body { font-family: 仿宋, 宋体, 楷体; font-size: 16pt; text-align: justify;"
          + " -fs-max-justification-inter-char: 5mm; margin: 0 } p { margin: 0 }</style></head>"
          + "<body><p>%s</p></body></html>";

  @Test
  void aLineOfOneFaceIsOneString() throws IOException {
    assertThat(content(LINE + LINE)).contains(" Tc\n").doesNotContain("TJ");
    assertThat(lines(LINE + LINE).get(0)).isEqualTo(216f);
  }

  @Test
  void aLineOfTwoFacesAndOneWithItsOwnSpacesEndAtTheSameEdge() throws IOException {
    assertThat(content(RARE + LINE)).contains("TJ");
    assertThat(lines(RARE + LINE).get(0)).isEqualTo(216f);
    assertThat(lines(SPACES + LINE).get(0)).isEqualTo(216f);
  }

  @Test
  void theLastLineHasNoSpaceOfALineBefore() throws IOException {
    List<Float> lines = lines(LINE + LINE);
    // Characters of 16 pt, one right beside the other.
    assertThat(lines.get(lines.size() - 1) % 16).isZero();
  }

  /** Sizes whose ideographs end just before, on and just behind a whole dot. */
  @ParameterizedTest
  @ValueSource(floats = {99.99f, 100, 100.005f, 100.02f, 426.67f})
  void aTextIsAsWideAsTheEngineFindsIt(float size) throws IOException {
    try (SheetDocument document = new SheetDocument()) {
      Engine.tagging()
          .read(
              HTML.formatted(LINE),
              document,
              new DocumentFonts(document, FACES),
              warning -> {},
              renderer -> {
                renderer.layout();
                compareWidths(renderer, size);
                return size;
              });
    }
  }

  private static void compareWidths(PdfBoxRenderer renderer, float size) {
    SharedContext shared = renderer.getSharedContext();
    TextRenderer ours = shared.getTextRenderer();
    FSFont styled =
        renderer.getRootBox().getChild(0).getStyle().getFSFont(shared.newLayoutContextInstance());
    FSFont font = new PdfBoxFSFont(((PdfBoxFSFont) styled).getFontDescriptions(), size);
    PdfBoxTextRenderer engines = new PdfBoxTextRenderer();
    engines.setup(null, new SimpleBidiReorderer());
    assertThat(ours).isInstanceOf(SpacedText.class);
    for (String text : List.of("一", "万", "鿿", "㐀", "𠮷", "a", "，", "\u00ad", LINE)) {
      assertThat(ours.getWidth(null, font, text))
          .as(text)
          .isEqualTo(engines.getWidth(null, font, text));
    }
  }

  private static String content(String text) throws IOException {
    try (PDDocument document = painted(text)) {
      return new String(
          document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  /** How far each line reaches, in pt from the left edge of the text. */
  private static List<Float> lines(String text) throws IOException {
    List<Float> ends = new ArrayList<>();
    try (PDDocument document = painted(text)) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String line, List<TextPosition> characters) {
          TextPosition last = characters.get(characters.size() - 1);
          ends.add((float) Math.round(last.getXDirAdj() + 16 - 42));
        }
      }.getText(document);
    }
    return ends;
  }

  private static PDDocument painted(String text) throws IOException {
    SheetDocument document = new SheetDocument();
    DocumentFonts fonts = new DocumentFonts(document, FACES);
    return Engine.tagging()
        .read(
            HTML.formatted(text),
            document,
            fonts,
            said -> {},
            renderer -> {
              renderer.layout();
              renderer.createPDFKeepOpen();
              fonts.embed();
              return document;
            });
  }
}
