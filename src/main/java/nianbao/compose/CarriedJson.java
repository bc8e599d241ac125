package nianbao.compose;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The report that a web page carries, so that it can be had back: a block of data that no browser
 * shows or runs (HTML, 4.12.1), at the end of the page.
 */
public final class CarriedJson {

  private static final String START = "<script type=\"application/json\" id=\"nianbao-report\">";
  private static final String END = "</script>";
  private static final String SIGN = "\\u003c";
  private static final String BODY_END = "</body>";

  private CarriedJson() {}

  /**
   * A page that carries a report.
   *
   * @param json the report in canonical form (RFC 8785)
   */
  public static String into(String page, String json) {
    int end = page.lastIndexOf(BODY_END);
    int at = end < 0 ? page.length() : end;
    // What begins like a tag would end the block: only texts have such a sign, and a text may have
    // it in this form.
    String block = START + json.replace("<", SIGN) + END + "\n";
    return page.substring(0, at) + block + page.substring(at);
  }

  /**
   * The report that a page carries, letter by letter as it was put there.
   *
   * @param page in UTF-8, or any other file
   */
  public static Optional<String> in(byte[] page) {
    // A character a byte, so that a large file that is no page costs no decoding.
    String bytes = new String(page, StandardCharsets.ISO_8859_1);
    int start = bytes.lastIndexOf(START) + START.length();
    int end = start < START.length() ? -1 : bytes.indexOf(END, start);
    return end < 0
        ? Optional.empty()
        : Optional.of(unescaped(new String(page, start, end - start, StandardCharsets.UTF_8)));
  }

  /** Canonical JSON writes the sign as it is: in this form it has only what is written here. */
  private static String unescaped(String block) {
    StringBuilder json = new StringBuilder(block.length());
    int at = 0;
    while (at < block.length()) {
      boolean sign = block.startsWith(SIGN, at);
      int length = sign ? SIGN.length() : block.charAt(at) == '\\' ? 2 : 1;
      int end = Math.min(block.length(), at + length);
      json.append(sign ? "<" : block.substring(at, end));
      at = end;
    }
    return json.toString();
  }
}
