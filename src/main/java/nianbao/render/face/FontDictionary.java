package nianbao.render.face;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nianbao.render.truetype.EmbeddedFile;
import nianbao.render.truetype.TrueType;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * The dictionaries of a composite font with TrueType outlines (ISO 32000-1 9.7.4 and 9.8): codes
 * are glyph numbers of the embedded file (Identity-H and Identity).
 */
final class FontDictionary {

  private static final int FULL_WIDTH = 1000;

  /** There is no stem width in a TrueType file: the share of the box that PDFBox estimates. */
  private static final float STEM = .13f;

  private final COSDictionary font = new COSDictionary();
  private final COSDictionary descendant = new COSDictionary();
  private final PDFontDescriptor descriptor;

  /** The dictionaries of a font that shows nothing yet. */
  FontDictionary(TrueType outlines) {
    this.descriptor = descriptor(outlines);
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setName(COSName.BASE_FONT, outlines.name());
    descendant.setItem(COSName.CIDSYSTEMINFO, identity());
    descendant.setItem(COSName.FONT_DESC, descriptor);
    descendant.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, outlines.name());
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant)));
  }

  /** What the font looks like. */
  PDFontDescriptor descriptor() {
    return descriptor;
  }

  /** The font's dictionary. */
  COSDictionary object() {
    return font;
  }

  /**
   * Embeds the glyphs of the characters that the document shows.
   *
   * @param characters by code; the first stands for none
   */
  void complete(PDDocument document, int[] characters, TrueType outlines) throws IOException {
    int[] glyphs = glyphs(characters, outlines);
    String name = tag(glyphs) + "+" + outlines.name();
    font.setName(COSName.BASE_FONT, name);
    descendant.setName(COSName.BASE_FONT, name);
    descriptor.setFontName(name);
    COSStream file = document.getDocument().createCOSStream();
    descriptor.getCOSObject().setItem(COSName.FONT_FILE2, written(file, outlines.subset(glyphs)));
    descendant.setItem(COSName.W, widths(glyphs, outlines));
    PDStream unicode = new PDStream(document);
    write(unicode.getCOSObject(), ToUnicode.of(characters));
    font.setItem(COSName.TO_UNICODE, unicode);
  }

  /** The glyphs of characters; the first draws none of them. */
  static int[] glyphs(int[] characters, TrueType outlines) {
    int[] glyphs = IntStream.of(characters).map(outlines::glyph).toArray();
    glyphs[0] = 0;
    return glyphs;
  }

  private static COSStream written(COSStream stream, EmbeddedFile file) throws IOException {
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    try (OutputStream raw = stream.createRawOutputStream()) {
      raw.write(file.deflated());
    }
    stream.setInt(COSName.LENGTH1, file.length());
    return stream;
  }

  private static void write(COSStream stream, byte[] content) throws IOException {
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content);
    }
  }

  /** Runs of codes whose glyphs are equally wide; full width is what needs no mention. */
  private static COSArray widths(int[] glyphs, TrueType outlines) {
    COSArray widths = new COSArray();
    int start = 0;
    while (start < glyphs.length) {
      int width = outlines.width(glyphs[start]);
      int end = start;
      while (end + 1 < glyphs.length && outlines.width(glyphs[end + 1]) == width) {
        end++;
      }
      if (width != FULL_WIDTH) {
        widths.add(COSInteger.get(start));
        widths.add(COSInteger.get(end));
        widths.add(COSInteger.get(width));
      }
      start = end + 1;
    }
    return widths;
  }

  /** Six letters that tell subsets of one face apart (9.6.4). */
  private static String tag(int[] glyphs) {
    int hash = Arrays.hashCode(glyphs) & Integer.MAX_VALUE;
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + hash % 26));
      hash /= 26;
    }
    return tag.toString();
  }

  private static COSDictionary identity() {
    COSDictionary identity = new COSDictionary();
    identity.setString(COSName.REGISTRY, "Adobe");
    identity.setString(COSName.ORDERING, "Identity");
    identity.setInt(COSName.SUPPLEMENT, 0);
    identity.setDirect(true);
    return identity;
  }

  private static PDFontDescriptor descriptor(TrueType outlines) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.FONT_DESC);
    PDFontDescriptor descriptor = new PDFontDescriptor(dictionary);
    float[] box = outlines.box();
    descriptor.setFontName(outlines.name());
    descriptor.setSymbolic(true);
    descriptor.setNonSymbolic(false);
    descriptor.setFontWeight(outlines.weight());
    descriptor.setItalicAngle(0);
    descriptor.setFontBoundingBox(
        new PDRectangle(box[0], box[1], box[2] - box[0], box[3] - box[1]));
    descriptor.setAscent(outlines.ascent());
    descriptor.setDescent(outlines.descent());
    descriptor.setCapHeight(outlines.capitals());
    descriptor.setStemV((box[2] - box[0]) * STEM);
    return descriptor;
  }
}
