package nianbao.render.face;

import java.io.IOException;
import java.io.InputStream;
import nianbao.render.truetype.EmbeddedFile;
import nianbao.render.truetype.TrueType;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * A face in one document: a composite font (ISO 32000-1 9.7) whose codes are given to characters in
 * the order in which the document shows them. It embeds the glyphs of those characters alone, and
 * two characters that share a glyph are still told apart when the text is read out.
 *
 * <p>PDFBox's own composite font would read a font file for each font of each document.
 *
 * <p>Belongs to one document and one thread.
 */
public final class EmbeddedFont extends PDFont {

  private final TrueType outlines;
  private final PDDocument document;
  private final FontDictionary dictionary;
  private final ShownCharacters shown = new ShownCharacters();

  private EmbeddedFont(TrueType outlines, PDDocument document, FontDictionary dictionary)
      throws IOException {
    super(dictionary.object());
    this.outlines = outlines;
    this.document = document;
    this.dictionary = dictionary;
  }

  static EmbeddedFont of(Face face, PDDocument document) throws IOException {
    return new EmbeddedFont(face.outlines(), document, new FontDictionary(face.outlines()));
  }

  /** Whether the face has a glyph for a character. */
  public boolean covers(int codePoint) {
    return outlines.glyph(codePoint) != 0;
  }

  /** Whether the face has a glyph for each character of a text. */
  public boolean covers(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!covers(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** How far the ink of a character reaches above the baseline, in 1/1000 em. */
  public float top(int codePoint) {
    return outlines.top(outlines.glyph(codePoint));
  }

  /**
   * The width of a text in 1/1000 em.
   *
   * @throws IllegalArgumentException if the face lacks one of its characters
   */
  @Override
  public float getStringWidth(String text) {
    float width = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      width += outlines.width(glyph(codePoint));
      i += Character.charCount(codePoint);
    }
    return width;
  }

  @Override
  public float getWidth(int code) {
    return outlines.width(outlines.glyph(shown.character(code)));
  }

  /** The character that a code shows. */
  public int character(int code) {
    return shown.character(code);
  }

  /**
   * A font file of the characters that were shown which stands alone; its glyphs are numbered by
   * the codes.
   */
  public EmbeddedFile standalone() {
    int[] characters = shown.characters();
    return outlines.standalone(FontDictionary.glyphs(characters, outlines), characters);
  }

  /** The characters that were encoded so. */
  public String text(byte[] codes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i + 1 < codes.length; i += 2) {
      text.appendCodePoint(
          shown.character(((codes[i] & 0xFF) << Byte.SIZE) | (codes[i + 1] & 0xFF)));
    }
    return text.toString();
  }

  @Override
  protected byte[] encode(int codePoint) {
    glyph(codePoint);
    return shown.code(codePoint);
  }

  /**
   * Embeds the glyphs of the characters that were shown; no more can be shown afterwards.
   *
   * @throws IOException if the document's memory cannot be written
   */
  void embed() throws IOException {
    dictionary.complete(document, shown.characters(), outlines);
  }

  /** The face's PostScript name. */
  public String faceName() {
    return outlines.name();
  }

  @Override
  public String getName() {
    return dict.getNameAsString(COSName.BASE_FONT);
  }

  @Override
  public PDFontDescriptor getFontDescriptor() {
    return dictionary.descriptor();
  }

  @Override
  public BoundingBox getBoundingBox() {
    float[] box = outlines.box();
    return new BoundingBox(box[0], box[1], box[2], box[3]);
  }

  @Override
  @Deprecated
  public float getHeight(int code) {
    return top(shown.character(code));
  }

  @Override
  public float getWidthFromFont(int code) {
    return getWidth(code);
  }

  @Override
  public boolean hasExplicitWidth(int code) {
    return true;
  }

  @Override
  protected float getStandard14Width(int code) {
    return getWidth(code);
  }

  @Override
  public int readCode(InputStream codes) throws IOException {
    return (codes.read() << Byte.SIZE) | codes.read();
  }

  @Override
  public boolean isVertical() {
    return false;
  }

  @Override
  public boolean isEmbedded() {
    return true;
  }

  @Override
  public boolean isDamaged() {
    return false;
  }

  /** Embedding is the document's own step here, not PDFBox's when it saves. */
  @Override
  public boolean willBeSubset() {
    return false;
  }

  @Override
  public void addToSubset(int codePoint) {
    // Encoding a character is what makes it a shown one.
  }

  @Override
  public void subset() throws IOException {
    embed();
  }

  private int glyph(int codePoint) {
    int glyph = outlines.glyph(codePoint);
    if (glyph == 0) {
      throw new MissingGlyphException(codePoint);
    }
    return glyph;
  }
}
