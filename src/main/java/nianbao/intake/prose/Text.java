package nianbao.intake.prose;

import nianbao.intake.piece.Blank;

/** Text as a report carries it. */
final class Text {

  private Text() {}

  /** Without blanks at the edges and without characters that only direct others. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t' || c == '\u00A0') {
        clean.append(' ');
      } else if (c == '\u3000' || c == ' ' || c == '\n' || !Blank.is(c)) {
        clean.append(c);
      }
    }
    int from = 0;
    int to = clean.length();
    while (from < to && Blank.is(clean.charAt(from))) {
      from++;
    }
    while (to > from && Blank.is(clean.charAt(to - 1))) {
      to--;
    }
    return clean.substring(from, to);
  }
}
