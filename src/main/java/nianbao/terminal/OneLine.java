package nianbao.terminal;

/** Text with names that anybody may have chosen, as a terminal can show it: one line, harmless. */
public final class OneLine {

  private OneLine() {}

  /** The same text without control characters, each replaced by a question mark. */
  public static String of(String text) {
    return text.replaceAll("[\\p{Cntrl}\\x{80}-\\x{9F}]", "?");
  }
}
