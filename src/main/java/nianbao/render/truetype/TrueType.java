package nianbao.render.truetype;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nianbao.render.truetype.outline.Outline;
import nianbao.render.truetype.outline.OutlineReader;
import nianbao.render.truetype.outline.OutlineWriter;

/**
 * One TrueType face, read whole into flat arrays (OpenType 1.9). Unchangeable: shared by all
 * documents and threads.
 */
public final class TrueType {

  private static final int EM = 1000;
  private static final int POSTSCRIPT_NAME = 6;
  private static final int NAME_RECORD = 12;

  private final Tables tables;
  private final ByteBuffer head;
  private final int unitsPerEm;
  private final Glyphs glyphs;
  private final Embedding embedding;
  private final CharacterMap characters;
  private final String name;

  private TrueType(Tables tables) {
    this.tables = tables;
    this.head = tables.required("head", 54);
    this.unitsPerEm = Short.toUnsignedInt(head.getShort(18));
    Tables.require(unitsPerEm > 0);
    int count = Short.toUnsignedInt(tables.required("maxp", 6).getShort(4));
    int fullMetrics = Short.toUnsignedInt(tables.required("hhea", 36).getShort(34));
    this.glyphs = new Glyphs(tables, count, head.getShort(50) != 0, fullMetrics);
    this.embedding = new Embedding(tables, glyphs);
    this.characters = CharacterMap.of(tables.required("cmap", 4), count);
    this.name = name(tables.required("name", 6));
  }

  private TrueType(TrueType whole, String characters) {
    this.tables = whole.tables;
    this.head = whole.head;
    this.unitsPerEm = whole.unitsPerEm;
    this.glyphs = whole.glyphs;
    this.embedding = whole.embedding;
    this.characters = whole.characters.only(characters);
    this.name = whole.name;
  }

  private TrueType(TrueType own, Glyphs glyphs, Map<Integer, Integer> lent, String name) {
    this.tables = own.tables;
    this.head = own.head;
    this.unitsPerEm = own.unitsPerEm;
    this.glyphs = glyphs;
    this.embedding = new Embedding(tables, glyphs);
    this.characters = own.characters.with(lent);
    this.name = name;
  }

  /**
   * Reads a face.
   *
   * @param file the bytes of a single face with TrueType outlines; kept, not copied
   * @throws MalformedFontException if it is none, or its tables are broken
   */
  public static TrueType parse(byte[] file) {
    try {
      return new TrueType(new Tables(file));
    } catch (IndexOutOfBoundsException e) {
      throw MalformedFontException.broken(e);
    }
  }

  /** This face with some of its characters only. */
  public TrueType only(String some) {
    return new TrueType(this, some);
  }

  /**
   * This face with some characters of another on the same baseline, so large that the other's 0 is
   * half an em wide. It goes by both names.
   *
   * @param wanted the characters; what the other face lacks stays as it is
   * @throws MalformedFontException if the other face has no 0, or a broken outline
   */
  public TrueType with(TrueType other, IntStream wanted) {
    double zero = other.glyphs.advance(other.glyph('0'));
    if (other.glyph('0') == 0 || zero == 0) {
      throw new MalformedFontException("没有数字");
    }
    double scale = unitsPerEm / 2.0 / zero;
    List<Glyphs.Lent> lent = new ArrayList<>();
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int character : wanted.filter(c -> other.glyph(c) != 0).toArray()) {
      numbers.put(character, glyphs.count() + lent.size());
      lent.add(other.lent(other.glyph(character), scale));
    }
    return new TrueType(this, glyphs.with(lent), numbers, name + "-" + other.name);
  }

  /**
   * The outline of a glyph as a shape, in em to the right and down from its place on the baseline.
   *
   * @throws MalformedFontException if it is broken
   */
  public Shape shape(int glyph) {
    try {
      double em = 1.0 / unitsPerEm;
      return new OutlineReader(glyphs::outline)
          .read(glyph)
          .path()
          .createTransformedShape(AffineTransform.getScaleInstance(em, -em));
    } catch (IndexOutOfBoundsException e) {
      throw MalformedFontException.broken(e);
    }
  }

  private Glyphs.Lent lent(int glyph, double scale) {
    try {
      Outline outline = new OutlineReader(glyphs::outline).read(glyph);
      return new Glyphs.Lent(
          OutlineWriter.written(outline.moved(AffineTransform.getScaleInstance(scale, scale))),
          (int) Math.rint(scale * glyphs.advance(glyph)));
    } catch (IndexOutOfBoundsException e) {
      throw MalformedFontException.broken(e);
    }
  }

  /** The PostScript name. */
  public String name() {
    return name;
  }

  /** The glyph that draws a character; 0 if none does. */
  public int glyph(int codePoint) {
    return characters.glyph(codePoint);
  }

  /** How far a glyph moves on, in 1/1000 em. */
  public int width(int glyph) {
    return Math.round(scaled(glyphs.advance(glyph)));
  }

  /** The highest point of a glyph's ink above the baseline, in 1/1000 em. */
  public float top(int glyph) {
    return scaled(glyphs.top(glyph));
  }

  /** The box around all glyphs, in 1/1000 em: left, bottom, right, top. */
  public float[] box() {
    return new float[] {
      scaled(head.getShort(36)),
      scaled(head.getShort(38)),
      scaled(head.getShort(40)),
      scaled(head.getShort(42))
    };
  }

  /** What lies above the baseline, in 1/1000 em. */
  public float ascent() {
    return scaled(tables.required("hhea", 36).getShort(4));
  }

  /** What lies below the baseline, in 1/1000 em; negative. */
  public float descent() {
    return scaled(tables.required("hhea", 36).getShort(6));
  }

  /** The height of capital letters, in 1/1000 em; the ascent where the face does not say. */
  public float capitals() {
    return style()
        .filter(style -> style.capacity() >= 90 && style.getShort(0) >= 2)
        .map(style -> scaled(style.getShort(88)))
        .orElseGet(this::ascent);
  }

  /** The weight, 400 for a regular face. */
  public int weight() {
    return style().map(style -> Short.toUnsignedInt(style.getShort(4))).orElse(400);
  }

  /** What the face's maker allows (OS/2 fsType); 0 is everything. */
  public int embeddingRights() {
    return style().map(style -> Short.toUnsignedInt(style.getShort(8))).orElse(0);
  }

  /**
   * A TrueType file with some of the glyphs, for embedding.
   *
   * @param wanted the glyphs in their new order; the first is 0, what is drawn for no character
   * @return a file without character map; the same for the same glyphs
   */
  public EmbeddedFile subset(int[] wanted) {
    return embedding.of(wanted);
  }

  /**
   * A TrueType file with some of the glyphs which stands alone: it has a character map, and what
   * programs other than readers of PDF ask of a font.
   *
   * @param wanted as for {@link #subset}
   * @param characters that the glyphs draw, in their order; the first draws none
   */
  public EmbeddedFile standalone(int[] wanted, int[] characters) {
    return embedding.standalone(wanted, characters, name);
  }

  private Optional<ByteBuffer> style() {
    return tables.optional("OS/2").filter(style -> style.capacity() >= 10);
  }

  private float scaled(int units) {
    return units * (float) EM / unitsPerEm;
  }

  private static String name(ByteBuffer table) {
    int count = Short.toUnsignedInt(table.getShort(2));
    int texts = Short.toUnsignedInt(table.getShort(4));
    for (int at = 6; at < 6 + count * NAME_RECORD; at += NAME_RECORD) {
      if (Short.toUnsignedInt(table.getShort(at + 6)) == POSTSCRIPT_NAME) {
        byte[] text = new byte[Short.toUnsignedInt(table.getShort(at + 8))];
        table.get(texts + Short.toUnsignedInt(table.getShort(at + 10)), text);
        String name = new String(text, charset(table.getShort(at)));
        String plain = name.replaceAll("[^!-~]|[\\[\\](){}<>/%]", "");
        if (!plain.isEmpty()) {
          return plain;
        }
      }
    }
    throw new MalformedFontException("没有PostScript名称（name表第6项）");
  }

  private static Charset charset(int platform) {
    return platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
  }
}
