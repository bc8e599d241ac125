package nianbao.cli.file;

import java.nio.charset.StandardCharsets;

/**
 * A report's title as the name of a file that every system can hold.
 *
 * @param title any text
 * @param suffix with its dot, such as {@code .pdf}
 */
public record FileName(String title, String suffix) {

  /** What ext4, APFS and most others allow, in bytes of UTF-8. */
  private static final int MOST_BYTES = 255;

  /** What tells reports of one agency apart stands at the title's end: 2024年政府信息公开工作年度报告. */
  private static final int KEPT_AT_END = 17;

  private static final String FORBIDDEN = "/\\:*?\"<>|";
  private static final String CUT = "…";

  /** The name. */
  public String value() {
    int[] safe = title.strip().codePoints().map(FileName::safe).toArray();
    // A leading dot hides a file, a leading hyphen makes it an option of other programs.
    if (safe.length > 0 && (safe[0] == '.' || safe[0] == '-')) {
      safe[0] = '_';
    }
    return shortened(safe) + suffix;
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

  private String shortened(int[] safe) {
    String whole = new String(safe, 0, safe.length);
    int end = Math.max(0, safe.length - KEPT_AT_END);
    String name = whole;
    for (int start = end; bytes(name + suffix) > MOST_BYTES && start > 0; start--) {
      name = new String(safe, 0, start) + CUT + new String(safe, end, safe.length - end);
    }
    return name;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
