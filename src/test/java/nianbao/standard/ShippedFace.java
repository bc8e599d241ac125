package nianbao.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** The faces that the project ships, read from their own files. */
public final class ShippedFace {

  /** 仿宋, which has the figures of another face and goes by both names. */
  public static final ShippedFace BODY =
      new ShippedFace("FandolFang-Regular", "FandolFang-Regular-NotoSerif-Light");

  /** 小标宋. */
  public static final ShippedFace TITLE = new ShippedFace("NotoSerifSC-Bold");

  /** 黑体. */
  public static final ShippedFace HEADING = new ShippedFace("NotoSansSC-Regular");

  /** 楷体. */
  public static final ShippedFace SUBHEADING = new ShippedFace("LXGWWenKai-Regular");

  /** 宋体. */
  public static final ShippedFace FALLBACK = new ShippedFace("NotoSerifSC-Regular");

  private static final List<ShippedFace> ALL =
      List.of(
          BODY,
          TITLE,
          HEADING,
          SUBHEADING,
          FALLBACK,
          new ShippedFace("NotoSansSymbols2-Regular"),
          new ShippedFace("RareMincho"));

  private final String face;
  private final TrueTypeFont font;
  private final CmapLookup characters;

  private ShippedFace(String face) {
    this(face, face);
  }

  private ShippedFace(String file, String face) {
    this.face = face;
    try {
      Path path = Path.of("fonts", file + ".ttf");
      this.font = new TTFParser().parse(new RandomAccessReadBufferedFile(path.toFile()));
      this.characters = font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The face's name. */
  public String face() {
    return face;
  }

  /** The face that a character is set in: this one, 宋体 where it lacks it, else one that has it. */
  public String setting(int codePoint) {
    return Stream.concat(Stream.of(this, FALLBACK), ALL.stream())
        .filter(each -> each.characters.getGlyphId(codePoint) != 0)
        .findFirst()
        .orElse(this)
        .face;
  }

  /** How far the ink of a character reaches above the baseline, in parts of its size. */
  public double inkTop(int codePoint) throws IOException {
    int glyph = characters.getGlyphId(codePoint);
    return font.getGlyph().getGlyph(glyph).getBoundingBox().getUpperRightY()
        / (double) font.getUnitsPerEm();
  }
}
