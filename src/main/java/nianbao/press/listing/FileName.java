package nianbao.press.listing;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import nianbao.report.Digest;

/**
 * A report's title as the name of a file or folder that every system can hold: Windows' rules are
 * the strictest (no reserved names, no {@code :}, no dot or blank at the end).
 *
 * @param title any text
 * @param suffix with its dot, such as {@code .pdf}; empty for a folder
 */
public record FileName(String title, String suffix) {

  /** What ext4, APFS and most others allow, in bytes of UTF-8. */
  private static final int MOST_BYTES = 255;

  /** What tells reports of one agency apart stands at the title's end: 2024年政府信息公开工作年度报告. */
  private static final int KEPT_AT_END = 17;

  /** Titles that are cut to the same words stay apart by this much of their digest. */
  private static final int DIGITS = 8;

  private static final String FORBIDDEN = "/\\:*?\"<>|";

  /** Devices of Windows, with any extension, and its superscript digits. */
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9¹²³])(?:\\..*)?");

  /** The name. */
  public String value() {
    String composed = Normalizer.normalize(title, Normalizer.Form.NFC).strip();
    int[] safe = composed.codePoints().map(FileName::safe).toArray();
    // A leading dot hides a file, a leading hyphen makes it an option of other programs.
    if (safe.length > 0 && (safe[0] == '.' || safe[0] == '-')) {
      safe[0] = '_';
    }
    String whole = new String(safe, 0, safe.length);
    // Shortening keeps the beginning, so what is no device before is none after.
    boolean taken = (whole + suffix).isEmpty() || RESERVED.matcher(whole + suffix).matches();
    String name = shortened(taken ? "_" + whole : whole) + suffix;
    return name.endsWith(".") ? name.substring(0, name.length() - 1) + "_" : name;
  }

  private static int safe(int c) {
    boolean unseen =
        switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              true;
          default -> false;
        };
    return unseen || FORBIDDEN.indexOf(c) >= 0 ? '_' : c;
  }

  private String shortened(String whole) {
    if (bytes(whole + suffix) <= MOST_BYTES) {
      return whole;
    }
    int[] safe = whole.codePoints().toArray();
    int end = Math.max(0, safe.length - KEPT_AT_END);
    String tail =
        "…"
            + Digest.of(title).hex().substring(0, DIGITS)
            + "…"
            + new String(safe, end, safe.length - end);
    int room = MOST_BYTES - bytes(tail + suffix);
    int start = 0;
    while (start < end && bytes(Character.toString(safe[start])) <= room) {
      room -= bytes(Character.toString(safe[start++]));
    }
    return new String(safe, 0, start) + tail;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
