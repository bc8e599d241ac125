package nianbao.http.answer;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names the file that a body is to be saved as (RFC 6266). */
public final class Disposition {

  /** What RFC 8187 leaves as it is. */
  private static final String PLAIN = "!#$&+-.^_`|~";

  private Disposition() {}

  /**
   * The header's value.
   *
   * @param ascii for callers that know nothing newer
   * @param name the real name, in any script
   */
  public static String attachment(String ascii, String name) {
    StringBuilder value = new StringBuilder("attachment; filename=\"");
    value.append(ascii).append("\"; filename*=UTF-8''");
    for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
      value.append(encoded(octet));
    }
    return value.toString();
  }

  private static String encoded(byte octet) {
    char c = (char) (octet & 0xFF);
    boolean letter = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return letter || PLAIN.indexOf(c) >= 0
        ? Character.toString(c)
        : String.format(Locale.ROOT, "%%%02X", (int) c);
  }
}
