package nianbao.stamp.identity;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Bounds what the compressed streams of a PDF may grow to, before a parser unpacks them in memory.
 *
 * <p>It tries every place where a stream may begin, whatever the file's own tables say of it.
 */
final class Inflation {

  private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final int BUFFER = 1 << 16;

  private final byte[] pdf;
  private final long most;
  private long inflated;

  /**
   * A bound.
   *
   * @param most how many bytes all streams together may unpack to
   */
  Inflation(byte[] pdf, long most) {
    this.pdf = pdf;
    this.most = most;
  }

  /** Whether the streams stay within the bound. */
  boolean isBounded() {
    for (int at = 0; at + KEYWORD.length < pdf.length && inflated <= most; at++) {
      if (isKeyword(at)) {
        inflate(start(at + KEYWORD.length));
      }
    }
    return inflated <= most;
  }

  private boolean isKeyword(int at) {
    for (int i = 0; i < KEYWORD.length; i++) {
      if (pdf[at + i] != KEYWORD[i]) {
        return false;
      }
    }
    return true;
  }

  /** The first byte behind the end of the keyword's line. */
  private int start(int end) {
    int start = end;
    while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
      start++;
    }
    return start;
  }

  private void inflate(int start) {
    Inflater inflater = new Inflater();
    byte[] buffer = new byte[BUFFER];
    try {
      inflater.setInput(pdf, start, pdf.length - start);
      while (!inflater.finished() && inflated <= most) {
        int count = inflater.inflate(buffer);
        if (count == 0) {
          return;
        }
        inflated += count;
      }
    } catch (DataFormatException notCompressed) {
      // Nothing to unpack: the bytes are what they are.
      return;
    } finally {
      inflater.end();
    }
  }
}
