package nianbao.office.sheet;

/** Text in XML 1.0. */
final class Xml {

  private Xml() {}

  /** As much of a text as a cell may have; what XML cannot say is left out. */
  static String text(String text, int most) {
    StringBuilder written = new StringBuilder(text.length() + 16);
    int[] characters = text.codePoints().limit(most).toArray();
    for (int c : characters) {
      switch (c) {
        case '&' -> written.append("&amp;");
        case '<' -> written.append("&lt;");
        case '>' -> written.append("&gt;");
        case '"' -> written.append("&quot;");
        default -> {
          if (isSaid(c)) {
            written.appendCodePoint(c);
          }
        }
      }
    }
    return written.toString();
  }

  // XML 1.0, production 2.
  private static boolean isSaid(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= ' ' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < 0xFFFE)
        || c > 0xFFFF;
  }
}
