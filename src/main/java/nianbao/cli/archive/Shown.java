package nianbao.cli.archive;

/** Text with names that anybody may have chosen, as a terminal can show it: one line, harmless. */
final class Shown {

  private Shown() {}

  static String of(String text) {
    return text.replaceAll("[\\p{Cntrl}\\x{80}-\\x{9F}]", "?");
  }
}
