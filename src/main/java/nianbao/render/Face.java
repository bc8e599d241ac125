package nianbao.render;

import java.io.IOException;
import java.nio.ByteBuffer;
import nianbao.report.Digest;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One parsed face, shared by all documents of the process and safe for several threads.
 *
 * @param file the file's name, for messages
 * @param font the parsed TrueType file
 * @param characters which characters it has
 * @param digest of the file
 */
record Face(String file, TrueTypeFont font, CmapLookup characters, Digest digest) {

  /** OpenType OS/2 fsType: bit 1 forbids embedding, bit 8 subsetting, bit 9 outlines. */
  private static final int FORBIDS_EMBEDDING = 0x0002 | 0x0100 | 0x0200;

  private static final int COLLECTION_TAG = 0x74746366;

  /**
   * Parses a face.
   *
   * @param digest of the bytes
   * @throws FaceException if it is no TrueType file or forbids embedding
   */
  static Face parse(String file, byte[] bytes, Digest digest) {
    requireSingle(file, bytes);
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      // With GSUB fontbox uses maps that are not synchronised: a race between documents.
      font.setEnableGsub(false);
      requireEmbeddable(file, font);
      return new Face(file, font, font.getUnicodeCmapLookup(), digest);
    } catch (IOException | RuntimeException e) {
      if (e instanceof FaceException known) {
        throw known;
      }
      throw new FaceException("字体文件“" + file + "”已损坏或不是TrueType字体：" + e.getMessage(), e);
    }
  }

  boolean covers(int codePoint) {
    return characters.getGlyphId(codePoint) != 0;
  }

  private static void requireSingle(String file, byte[] bytes) {
    if (bytes.length >= 4 && ByteBuffer.wrap(bytes).getInt() == COLLECTION_TAG) {
      throw new FaceException("字体文件“" + file + "”是字体集合（TTC），请提供其中单独的一个TrueType字体（.ttf）。");
    }
  }

  private static void requireEmbeddable(String file, TrueTypeFont font) throws IOException {
    if (font instanceof OpenTypeFont openType && openType.isPostScript()) {
      throw new FaceException("字体文件“" + file + "”是CFF轮廓（OTF），只支持TrueType轮廓（.ttf）。");
    }
    OS2WindowsMetricsTable rights = font.getOS2Windows();
    if (rights != null && (rights.getFsType() & FORBIDS_EMBEDDING) != 0) {
      throw new FaceException("字体文件“" + file + "”的许可不允许嵌入PDF（fsType=" + rights.getFsType() + "）。");
    }
  }
}
