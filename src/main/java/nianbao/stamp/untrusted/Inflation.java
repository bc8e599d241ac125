package nianbao.stamp.untrusted;

import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Bounds what the compressed streams of a PDF may grow to, and what there is to read for it, before
 * a parser unpacks them in memory.
 *
 * <p>It tries every place where a stream may begin, whatever the file's own tables say of it, but
 * for pictures: they may be large, and nobody unpacks them to read a report back. Streams may begin
 * inside of each other and share a tail that unpacks to nothing, so what is read counts as well.
 */
final class Inflation {

  private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final int BUFFER = 1 << 16;

  /** A report of 5 000 pages has 20 000 streams. */
  private static final int MOST_STREAMS = 200_000;

  private static final int LONGEST_DICTIONARY = 1024;

  /**
   * The dictionary of a picture that cannot be taken for an object stream or a cross-reference
   * stream (ISO 32000-1 7.5.7 and 7.5.8).
   */
  private static final Pattern PICTURE =
      Pattern.compile(
          "[0-9] obj\\s*<<(?=[^()%#]*/Subtype\\s*/Image)"
              + "(?![^()%#]*/(?:N|First|W|Index)[^A-Za-z])[^()%#]*>>\\s*",
          Pattern.DOTALL);

  private final byte[] buffer = new byte[BUFFER];
  private final byte[] pdf;
  private final long most;
  private long inflated;
  private long consumed;
  private int streams;

  /**
   * A bound.
   *
   * @param most how many bytes all streams together may unpack to, and how many may be read for it
   */
  Inflation(byte[] pdf, long most) {
    this.pdf = pdf;
    this.most = most;
  }

  /**
   * Whether the streams stay within the bound.
   *
   * @throws InterruptedIOException if the thread is interrupted
   */
  boolean isBounded() throws InterruptedIOException {
    Inflater inflater = new Inflater();
    try {
      for (int at = 0; at + KEYWORD.length < pdf.length && isWithin(); at++) {
        if (isKeyword(at)) {
          count(inflater, at);
        }
      }
    } finally {
      inflater.end();
    }
    return isWithin();
  }

  private void count(Inflater inflater, int keyword) throws InterruptedIOException {
    Stoppable.stopIfInterrupted();
    streams++;
    if (!isPicture(keyword)) {
      inflate(inflater, start(keyword + KEYWORD.length));
      consumed += inflater.getBytesRead();
    }
  }

  private boolean isWithin() {
    return inflated <= most && consumed <= most && streams <= MOST_STREAMS;
  }

  private boolean isKeyword(int at) {
    for (int i = 0; i < KEYWORD.length; i++) {
      if (pdf[at + i] != KEYWORD[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isPicture(int at) {
    int start = Math.max(0, at - LONGEST_DICTIONARY);
    String before = new String(pdf, start, at - start, StandardCharsets.ISO_8859_1);
    int dictionary = before.lastIndexOf(" obj");
    return dictionary > 0 && PICTURE.matcher(before.substring(dictionary - 1)).matches();
  }

  /** The first byte behind the end of the keyword's line. */
  private int start(int end) {
    int start = end;
    while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
      start++;
    }
    return start;
  }

  private void inflate(Inflater inflater, int start) {
    inflater.reset();
    inflater.setInput(pdf, start, pdf.length - start);
    try {
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
    }
  }
}
