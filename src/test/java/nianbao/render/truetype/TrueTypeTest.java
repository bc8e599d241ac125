package nianbao.render.truetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we read of a TrueType file, held against what fontbox reads of it. */
class TrueTypeTest {

  private static final String SMALLEST = "FandolFang-Regular";
  private static final String SAMPLE = "某县2024年政府信息公开工作年度报告（“本年度”）ABC é0123";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FandolFang-Regular",
        "NotoSerifSC-Bold",
        "NotoSansSC-Regular",
        "LXGWWenKai-Regular",
        "NotoSerifSC-Regular",
        "NotoSerif-Light"
      })
  void everyCharacterHasTheGlyphAndWidthThatFontboxFinds(String face) throws IOException {
    TrueType ours = TrueType.parse(file(face));
    TrueTypeFont theirs = fontbox(file(face));
    CmapLookup characters = theirs.getUnicodeCmapLookup();
    float scale = 1000f / theirs.getUnitsPerEm();
    assertThat(ours.name()).isEqualTo(theirs.getName());
    for (int character = 0; character < 0x30000; character++) {
      int glyph = characters.getGlyphId(character);
      assertThat(ours.glyph(character)).as("U+%04X", character).isEqualTo(glyph);
      assertThat(ours.width(glyph)).isEqualTo(Math.round(theirs.getAdvanceWidth(glyph) * scale));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"FandolFang-Regular", "NotoSerifSC-Regular", "LXGWWenKai-Regular"})
  void theSubsetDrawsEachGlyphAsTheWholeFaceDoes(String face) throws IOException {
    TrueType ours = TrueType.parse(file(face));
    int[] glyphs =
        IntStream.concat(
                IntStream.of(0), SAMPLE.codePoints().distinct().map(ours::glyph).filter(g -> g > 0))
            .toArray();

    TrueTypeFont subset =
        new TTFParser(true).parse(new RandomAccessReadBuffer(subset(ours, glyphs)));
    TrueTypeFont whole = fontbox(file(face));

    assertThat(subset.getNumberOfGlyphs()).isGreaterThanOrEqualTo(glyphs.length);
    for (int i = 1; i < glyphs.length; i++) {
      assertThat(subset.getAdvanceWidth(i)).isEqualTo(whole.getAdvanceWidth(glyphs[i]));
      assertThat(bounds(subset, i)).isEqualTo(bounds(whole, glyphs[i]));
      assertThat(ours.top(glyphs[i]) * whole.getUnitsPerEm() / 1000)
          .isEqualTo((float) bounds(whole, glyphs[i])[1]);
    }
  }

  @Test
  void theSubsetHasRightChecksums() throws IOException {
    ByteBuffer subset = ByteBuffer.wrap(subset(TrueType.parse(file(SMALLEST)), 0, 5, 9));
    int sum = 0;
    while (subset.hasRemaining()) {
      sum += subset.getInt();
    }
    assertThat(sum).isEqualTo(0xB1B0AFBA);
  }

  @Test
  void theSubsetIsTheSameWhateverWasShownBefore() throws IOException {
    TrueType fresh = TrueType.parse(file(SMALLEST));
    TrueType used = TrueType.parse(file(SMALLEST));
    used.subset(IntStream.range(0, 7000).toArray());
    int[] glyphs = {0, 90, 7, 6999, 7};
    assertThat(used.subset(glyphs).deflated()).isEqualTo(fresh.subset(glyphs).deflated());
  }

  @Test
  void moreGlyphsThanAreKeptAreAllThere() throws IOException {
    TrueType face = TrueType.parse(file("LXGWWenKai-Regular"));
    TrueTypeFont whole = fontbox(file("LXGWWenKai-Regular"));
    face.subset(IntStream.range(0, whole.getNumberOfGlyphs()).toArray());
    int[] last =
        IntStream.range(whole.getNumberOfGlyphs() - 300, whole.getNumberOfGlyphs()).toArray();
    TrueTypeFont subset = new TTFParser(true).parse(new RandomAccessReadBuffer(subset(face, last)));
    for (int i = 0; i < last.length; i++) {
      assertThat(bounds(subset, i)).isEqualTo(bounds(whole, last[i]));
    }
  }

  @Test
  void aFaceDrawsTheLettersOfAnotherAsThatDoes() throws IOException {
    // Its é is an e and an accent.
    TrueTypeFont letters = fontbox(file("NotoSerif-Light"));
    TrueType both =
        TrueType.parse(file(SMALLEST))
            .with(TrueType.parse(file("NotoSerif-Light")), "0gé".codePoints());
    double scale = 500.0 / letters.getAdvanceWidth(glyph(letters, '0'));
    int[] wanted = IntStream.concat(IntStream.of(0), "0gé中".chars().map(both::glyph)).toArray();
    TrueTypeFont subset =
        new TTFParser(true).parse(new RandomAccessReadBuffer(subset(both, wanted)));
    for (int i = 1; i < 4; i++) {
      int glyph = glyph(letters, " 0gé".charAt(i));
      assertThat((double) subset.getAdvanceWidth(i))
          .isCloseTo(scale * letters.getAdvanceWidth(glyph), within(0.5));
      for (int edge = 0; edge < bounds(subset, i).length; edge++) {
        assertThat(bounds(subset, i)[edge])
            .isCloseTo(scale * bounds(letters, glyph)[edge], within(1.0));
      }
    }
    assertThat(subset.getAdvanceWidth(4)).isEqualTo(1000);
  }

  @Test
  void aFaceWithoutFiguresLendsNone() throws IOException {
    TrueType marks = TrueType.parse(file(SMALLEST)).only("，");
    assertThatThrownBy(() -> TrueType.parse(file(SMALLEST)).with(marks, "0".codePoints()))
        .isInstanceOf(MalformedFontException.class)
        .hasMessage("没有数字");
  }

  private static int glyph(TrueTypeFont face, int character) throws IOException {
    return face.getUnicodeCmapLookup().getGlyphId(character);
  }

  @Test
  void aFaceOfSomeCharactersHasNoOthers() throws IOException {
    TrueType whole = TrueType.parse(file(SMALLEST));
    TrueType marks = whole.only("“”");
    assertThat(marks.glyph('“')).isEqualTo(whole.glyph('“')).isPositive();
    assertThat(marks.glyph('中')).isZero();
  }

  @Test
  void saysWhatIsNoTrueTypeFace() {
    assertThatThrownBy(() -> TrueType.parse(new byte[0])).hasMessage("文件太短，不是字体");
    assertThatThrownBy(() -> TrueType.parse("这不是字体，是一段文字".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("不是TrueType字体");
    assertThatThrownBy(() -> TrueType.parse("OTTO00000000".getBytes(StandardCharsets.US_ASCII)))
        .hasMessage("这是CFF轮廓（OTF），只支持TrueType轮廓（.ttf）");
    assertThatThrownBy(() -> TrueType.parse("ttcf00000000".getBytes(StandardCharsets.US_ASCII)))
        .hasMessage("这是字体集合（TTC），请提供其中单独的一个TrueType字体（.ttf）");
  }

  @Test
  void aTruncatedFileIsRefused() throws IOException {
    byte[] whole = file(SMALLEST);
    Random random = new Random(9704);
    for (int i = 0; i < 40; i++) {
      byte[] start = Arrays.copyOf(whole, random.nextInt(whole.length - 4));
      assertThatThrownBy(() -> TrueType.parse(start)).isInstanceOf(MalformedFontException.class);
    }
  }

  @Test
  void aDamagedFileIsRefusedOrRead() throws IOException {
    byte[] whole = file(SMALLEST);
    int read = 0;
    Random random = new Random(2012);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = whole.clone();
      // The directory, where a wrong byte does most, and the first tables.
      for (int flips = 0; flips < 3; flips++) {
        damaged[random.nextInt(i % 2 == 0 ? 300 : 60_000)] ^= (byte) (1 << random.nextInt(8));
      }
      try {
        TrueType face = TrueType.parse(damaged);
        read += subset(face, 0, face.glyph('中')).length > 0 ? 1 : 0;
      } catch (MalformedFontException e) {
        assertThat(e).hasMessageMatching("[^a-z]*(name|cmap|PostScript|.*表).*|.*矛盾|.*字体");
      }
    }
    assertThat(read).isBetween(1, 59);
  }

  private static byte[] subset(TrueType face, int... glyphs) throws IOException {
    EmbeddedFile file = face.subset(glyphs);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(file.deflated()))) {
      byte[] bytes = in.readAllBytes();
      assertThat(bytes).hasSize(file.length());
      return bytes;
    }
  }

  private static double[] bounds(TrueTypeFont font, int glyph) throws IOException {
    var box = font.getGlyph().getGlyph(glyph);
    return box == null
        ? new double[2]
        : new double[] {box.getPath().getBounds2D().getMinX(), box.getYMaximum()};
  }

  private static TrueTypeFont fontbox(byte[] file) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(file));
  }

  private static byte[] file(String face) throws IOException {
    return Files.readAllBytes(Path.of("fonts", face + ".ttf"));
  }

  @Test
  void overlappingGroupsOfCharactersAreReadOnce() {
    int groups = 200_000;
    ByteBuffer table = ByteBuffer.allocate(12 + 16 + 12 * groups);
    table.putShort((short) 0).putShort((short) 1);
    table.putShort((short) 3).putShort((short) 10).putInt(12);
    table.putShort((short) 12).putShort((short) 0).putInt(0).putInt(0).putInt(groups);
    for (int i = 0; i < groups; i++) {
      table.putInt(0).putInt(0x10FFFF).putInt(i + 1);
    }
    // Were every group gone through, this would take hours.
    CharacterMap map = CharacterMap.of(table, 0xFFFF);
    assertThat(map.glyph(0)).isEqualTo(1);
    assertThat(map.glyph(100)).isEqualTo(101);
  }
}
