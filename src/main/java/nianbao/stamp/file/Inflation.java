package nianbao.stamp.file;

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

  /** A line with the number of an object, and what cannot hide a bracket or an entry's name. */
  private static final String BEGINNING = "[\r\n][0-9]+ [0-9]+ obj\\s*<<";

  private static final String PLAIN_TEXT = "(?:[^()%#]|#2F)*";

  /**
   * The rest of a dictionary whose stream cannot be taken for an object stream or a cross-reference
   * stream (ISO 32000-1 7.5.7 and 7.5.8).
   */
  private static final String CONTENT =
      "(?!" + PLAIN_TEXT + "/(?:N|First|W|Index)[^A-Za-z])" + PLAIN_TEXT + ">>\\s*";

  private static final Pattern PLAIN = pattern(BEGINNING + CONTENT);
  private static final Pattern PICTURE =
      pattern(BEGINNING + "(?=" + PLAIN_TEXT + "/Subtype\\s*/Image)" + CONTENT);

  private final byte[] buffer = new byte[BUFFER];
  private final byte[] pdf;
  private final Bounds bounds;
  private long inflated;
  private long parsed;
  private long consumed;
  private int streams;

  /**
   * What streams may come to.
   *
   * @param inflated bytes that all of them together may unpack to, and that may be read for it
   * @param parsed bytes that those may unpack to which a parser makes objects of
   */
  record Bounds(long inflated, long parsed) {}

  Inflation(byte[] pdf, Bounds bounds) {
    this.pdf = pdf;
    this.bounds = bounds;
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.DOTALL);
  }

  /**
   * Whether the streams stay within the bounds.
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
    String dictionary = dictionary(keyword);
    if (PICTURE.matcher(dictionary).matches()) {
      return;
    }
    long before = inflated;
    inflate(inflater, start(keyword + KEYWORD.length));
    consumed += inflater.getBytesRead();
    if (!PLAIN.matcher(dictionary).matches()) {
      parsed += inflated - before;
    }
  }

  private boolean isWithin() {
    return inflated <= bounds.inflated()
        && consumed <= bounds.inflated()
        && parsed <= bounds.parsed()
        && streams <= MOST_STREAMS;
  }

  private boolean isKeyword(int at) {
    for (int i = 0; i < KEYWORD.length; i++) {
      if (pdf[at + i] != KEYWORD[i]) {
        return false;
      }
    }
    return true;
  }

  /** What may be the dictionary before a keyword, with the line that begins its object. */
  private String dictionary(int keyword) {
    int start = Math.max(0, keyword - LONGEST_DICTIONARY);
    String before = new String(pdf, start, keyword - start, StandardCharsets.ISO_8859_1);
    int object = Math.max(0, before.lastIndexOf(" obj"));
    int line = Math.max(before.lastIndexOf('\n', object), before.lastIndexOf('\r', object));
    return before.substring(Math.max(0, line));
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
      while (!inflater.finished() && inflated <= bounds.inflated()) {
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
