package nianbao.cli.archive;

/** Names that anybody may have chosen, as a terminal can show them: on one line, and harmless. */
final class Shown {

  private Shown() {}

  static String of(String name) {
    return name.replaceAll("[\\p{Cntrl}\\x{80}-\\x{9F}]", "?");
  }
}
