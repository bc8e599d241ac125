package nianbao.stamp.file;

import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks over the bytes of a PDF, before a parser does, for what a PDF of ours never has and a bomb
 * needs: encryption, which hides what streams unpack to; filters other than one pass of Flate, or
 * several in a chain; rows of a predictor wider than any picture; more objects than any report.
 *
 * <p>A stream and its dictionary always stand in a file as they are (ISO 32000-1 7.5.7), so nothing
 * that a parser unpacks can have a filter that is not seen here.
 */
final class Screening {

  private static final int LONGEST_NAME = 32;

  /** One filter, in an array or not; a reference is none. */
  private static final Pattern FILTER =
      Pattern.compile(
          "\\s*(?:/(?:FlateDecode|DCTDecode)\\s*[/>]|\\[\\s*/(?:FlateDecode|DCTDecode)\\s*\\]).*",
          Pattern.DOTALL);

  /** Up to five digits: no picture is wider than 8 000 pixels. */
  private static final Pattern WIDTH = Pattern.compile("\\s*\\d{1,5}\\s*[/>].*", Pattern.DOTALL);

  /**
   * Up to a million objects: cross-references without any bytes are read as often as they say they
   * are there (7.5.8).
   */
  private static final Pattern SIZE = Pattern.compile("\\s*\\d{1,6}\\s*[/>].*", Pattern.DOTALL);

  private static final Pattern INDEX =
      Pattern.compile("\\s*\\[\\s*\\d{1,6}\\s+\\d{1,6}\\s*\\].*", Pattern.DOTALL);

  /** The longest of these, and blanks. */
  private static final int LONGEST_VALUE = 64;

  private final byte[] pdf;

  Screening(byte[] pdf) {
    this.pdf = pdf;
  }

  /**
   * Whether a parser may open the file.
   *
   * @throws InterruptedIOException if the thread is interrupted
   */
  boolean isPassed() throws InterruptedIOException {
    for (int at = 0; at < pdf.length; at++) {
      if (pdf[at] == '/' && !isHarmless(at + 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean isHarmless(int start) throws InterruptedIOException {
    Stoppable.stopIfInterrupted();
    int first = at(start);
    if ("FECSI#".indexOf(first) < 0) {
      return true;
    }
    StringBuilder name = new StringBuilder(LONGEST_NAME);
    int end = readName(start, name);
    return switch (name.toString()) {
      case "Encrypt" -> false;
      case "Filter" -> has(end, FILTER);
      case "Columns" -> has(end, WIDTH);
      case "Size" -> has(end, SIZE);
      case "Index" -> has(end, INDEX);
      default -> true;
    };
  }

  /** Reads a name, in which #46 is an F (7.3.5); gives the place behind it. */
  private int readName(int start, StringBuilder name) {
    int next = start;
    while (name.length() < LONGEST_NAME && isRegular(at(next))) {
      int code = at(next) == '#' ? hex(next + 1) : -1;
      name.append((char) (code < 0 ? at(next) : code));
      next += code < 0 ? 1 : 3;
    }
    return next;
  }

  private int hex(int start) {
    int high = Character.digit(at(start), 16);
    int low = Character.digit(at(start + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static boolean isRegular(int c) {
    return c > ' ' && "()<>[]{}/%".indexOf(c) < 0;
  }

  private boolean has(int start, Pattern value) {
    int length = Math.min(LONGEST_VALUE, pdf.length - start);
    Matcher matcher = value.matcher(new String(pdf, start, length, StandardCharsets.ISO_8859_1));
    return matcher.matches();
  }

  private int at(int index) {
    return index < pdf.length ? pdf[index] & 0xFF : -1;
  }
}
