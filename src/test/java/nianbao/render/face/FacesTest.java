package nianbao.render.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import nianbao.report.Digest;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacesTest {

  @TempDir private Path folder;

  @Test
  void aFaceThatMayNotBeEmbeddedIsNamed() throws IOException {
    put("仿宋.ttf", withRights(0x0002));
    assertThatThrownBy(() -> new Faces(Optional.of(folder)))
        .isInstanceOf(FaceException.class)
        .hasMessageEndingWith("仿宋.ttf”的许可不允许嵌入PDF（fsType=2）。");
  }

  @Test
  void aFaceThatMayBeEmbeddedForViewingIsTaken() throws IOException {
    put("仿宋.ttf", withRights(0x0004));
    assertThat(new Faces(Optional.of(folder)).cover('中')).isTrue();
  }

  @Test
  void aBrokenFaceIsNamed() throws IOException {
    put("仿宋.ttf", "不是字体的文件".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> new Faces(Optional.of(folder)))
        .isInstanceOf(FaceException.class)
        .hasMessageEndingWith("仿宋.ttf”不能用：不是TrueType字体。");
  }

  @Test
  void charactersThatShareAGlyphAreReadOutAsTheyWereWritten() throws IOException {
    // U+2F2F is a radical that faces draw with the glyph of U+5DE5.
    Face serif = Face.parse("serif", shipped("NotoSerifSC-Regular"), digest());
    assertThat(serif.outlines().glyph(0x2F2F)).isEqualTo(serif.outlines().glyph(0x5DE5));
    assertThat(textOf(serif, "\u5de5\u2f2f\u5de5")).isEqualTo("\u5de5\u2f2f\u5de5");
  }

  @Test
  void aCharacterThatTheFaceLacksIsRefused() throws IOException {
    Face body = Face.parse("body", shipped("FandolFang-Regular"), digest());
    try (PDDocument document = new PDDocument()) {
      EmbeddedFont font = EmbeddedFont.of(body, document);
      assertThat(font.covers(0x20BB7)).isFalse();
      assertThatThrownBy(() -> font.encode("\ud842\udfb7"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no glyph for U+20bb7");
      assertThatThrownBy(() -> font.getStringWidth("\ud842\udfb7"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void figuresOfTheBodyAreThinAndHalfAnEmWide() throws IOException {
    Face body = new Faces(Optional.empty()).face(Role.BODY);
    assertThat(body.outlines().name()).isEqualTo("FandolFang-Regular-NotoSerif-Light");
    assertThat("0123456789".chars().map(c -> width(body, c))).containsOnly(500);
    // The ideographs' stems are 43 to 47; those of the face's own figures were 66 to 79.
    assertThat(stem(body, 'l')).isBetween(45, 62);
    assertThat(width(body, '中')).isEqualTo(1000);
  }

  @Test
  void aBodyThatAnAgencyNamesKeepsItsOwnFigures() throws IOException {
    put("own.ttf", shipped("LXGWWenKai-Regular"));
    Face body = new Faces(Optional.of(folder)).face(Role.BODY);
    assertThat(body.outlines().name()).isEqualTo("LXGWWenKai-Regular");
    assertThat(width(body, '0')).isEqualTo(600);
  }

  @Test
  void aBodyHasTheFiguresThatAnAgencyNames() throws IOException {
    Files.write(folder.resolve("figures.ttf"), shipped("LXGWWenKai-Regular"));
    Files.writeString(folder.resolve("fonts.properties"), "digits = figures.ttf\n");
    Face body = new Faces(Optional.of(folder)).face(Role.BODY);
    assertThat(body.outlines().name()).isEqualTo("FandolFang-Regular-LXGWWenKai-Regular");
    assertThat(width(body, '0')).isEqualTo(500);
    // 575 in its own face, where a figure is 600 wide.
    assertThat(width(body, 'a')).isEqualTo(479);
  }

  private static int width(Face face, int character) {
    return face.outlines().width(face.outlines().glyph(character));
  }

  /** How wide the letter l is where it is nothing but a stem, in 1/1000 em. */
  private static int stem(Face face, int character) throws IOException {
    Shape letter = outline(face, character);
    Rectangle2D cut = new Rectangle2D.Double(-1000, 300, 3000, 1);
    Area stem = new Area(letter);
    stem.intersect(new Area(cut));
    return (int) Math.round(stem.getBounds2D().getWidth());
  }

  private static Shape outline(Face face, int character) throws IOException {
    int glyph = face.outlines().glyph(character);
    byte[] file =
        new InflaterInputStream(
                new ByteArrayInputStream(
                    face.outlines()
                        .standalone(new int[] {0, glyph}, new int[] {0, character})
                        .deflated()))
            .readAllBytes();
    return new TTFParser().parse(new RandomAccessReadBuffer(file)).getGlyph().getGlyph(1).getPath();
  }

  private static String textOf(Face face, String text) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      EmbeddedFont font = EmbeddedFont.of(face, document);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(font, 20);
        content.newLineAtOffset(100, 100);
        content.showText(text);
        content.endText();
      }
      font.embed();
      document.save(pdf);
    }
    try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
      return new PDFTextStripper().getText(document).strip();
    }
  }

  private void put(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
    Files.writeString(folder.resolve("fonts.properties"), "body = " + name + "\n");
  }

  /** The body's face with another OS/2 fsType. */
  private static byte[] withRights(int rights) throws IOException {
    byte[] file = shipped("FandolFang-Regular");
    ByteBuffer tables = ByteBuffer.wrap(file);
    for (int entry = 12; ; entry += 16) {
      if (new String(file, entry, 4, StandardCharsets.US_ASCII).equals("OS/2")) {
        tables.putShort(tables.getInt(entry + 8) + 8, (short) rights);
        return file;
      }
    }
  }

  private static byte[] shipped(String face) throws IOException {
    return Files.readAllBytes(Path.of("fonts", face + ".ttf"));
  }

  private static Digest digest() {
    return Digest.of("a face");
  }
}
