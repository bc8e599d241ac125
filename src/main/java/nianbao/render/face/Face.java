package nianbao.render.face;

import java.util.stream.IntStream;
import nianbao.render.truetype.MalformedFontException;
import nianbao.render.truetype.TrueType;
import nianbao.report.Digest;

/**
 * One parsed face, shared by all documents of the process and safe for several threads.
 *
 * @param file the file's name, for messages
 * @param outlines the parsed TrueType file
 * @param digest of the file
 */
record Face(String file, TrueType outlines, Digest digest) {

  /** OpenType OS/2 fsType: bit 1 forbids embedding, bit 8 subsetting, bit 9 outlines. */
  private static final int FORBIDS_EMBEDDING = 0x0002 | 0x0100 | 0x0200;

  /** ASCII, and the letters of western names and of Hanyu Pinyin; the space stays the body's. */
  private static final String FIGURES =
      IntStream.rangeClosed('!', 'ǜ')
          .filter(c -> c <= '~' || Character.isLetter(c))
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();

  /**
   * Parses a face.
   *
   * @param digest of the bytes
   * @throws FaceException if it is no TrueType file or forbids embedding
   */
  static Face parse(String file, byte[] bytes, Digest digest) {
    try {
      Face face = new Face(file, TrueType.parse(bytes), digest);
      face.requireEmbeddable();
      return face;
    } catch (MalformedFontException e) {
      throw new FaceException("字体文件“" + file + "”不能用：" + e.getMessage() + "。", e);
    }
  }

  /** This face with some of its characters only. */
  Face only(String characters) {
    return new Face(file, outlines.only(characters), digest);
  }

  /** This face with the figures and Latin letters of another, half an em to a figure. */
  Face with(Face figures) {
    try {
      return new Face(file, outlines.with(figures.outlines(), FIGURES.codePoints()), digest);
    } catch (MalformedFontException e) {
      throw new FaceException("字体文件“" + figures.file + "”不能用作数字：" + e.getMessage() + "。", e);
    }
  }

  boolean covers(int codePoint) {
    return outlines.glyph(codePoint) != 0;
  }

  private void requireEmbeddable() {
    int rights = outlines.embeddingRights();
    if ((rights & FORBIDS_EMBEDDING) != 0) {
      throw new FaceException("字体文件“" + file + "”的许可不允许嵌入PDF（fsType=" + rights + "）。");
    }
  }
}
