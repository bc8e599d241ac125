package nianbao.render.engine;

import static org.assertj.core.api.Assertions.assertThat;

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

/** How a justified line is written, and where its characters stand. */
class SpacedTextTest {

  private static final Faces FACES = new Faces(Optional.empty());
  private static final String LINE = "本机关依法公开政府信息二十条";
  private static final String RARE = LINE.replace("本机关", "本𠮷关");
  private static final String SPACES = LINE.replace("本机关", "本 关");

  /** Room for thirteen characters and a half of 16 pt, so that a line has half of one to spare. */
  private static final String HTML =
      "<html xmlns='http://www.w3.org/1999/xhtml' lang='zh-CN'><head><title>字</title>"
          + "<meta name='subject' content='字'/><style>@page { size: 300pt 400pt; margin: 42pt }"
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
    return new Engine(true)
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
