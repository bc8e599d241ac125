package nianbao.intake.prose;

import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Run;

/**
 * A heading among the texts of a part.
 *
 * @param text what runs on behind it on the same line; may be empty
 */
record Heading(String heading, int level, String text) {

  private static final Pattern LEVEL_2 =
      Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、");
  private static final Pattern LEVEL_3 = Pattern.compile("\\d{1,2}[.．、](?!\\d)");
  private static final Pattern LEVEL_4 = Pattern.compile("[（(]\\d{1,2}[）)]");

  private static final int LONGEST = 50;
  private static final int LONGEST_SENTENCE = 36;
  private static final int LONGEST_LEAD = 20;

  /** The heading that a paragraph is or begins with, if any. */
  static Optional<Heading> of(Piece.Paragraph paragraph) {
    String text = Text.clean(paragraph.text());
    int level = level(text);
    if (level == 0) {
      return outlined(paragraph, text);
    }
    int end = byLook(paragraph, text).orElse(byWords(text));
    return end > 0
        ? Optional.of(
            new Heading(text.substring(0, end).strip(), level, Text.clean(text.substring(end))))
        : Optional.empty();
  }

  private static Optional<Heading> outlined(Piece.Paragraph paragraph, String text) {
    return paragraph.outline() > 0 && text.length() <= LONGEST && text.indexOf('。') < 0
        ? Optional.of(new Heading(text, Math.max(2, Math.min(4, paragraph.outline())), ""))
        : Optional.empty();
  }

  /** The level that the number at the beginning of a text has, or 0. */
  static int level(String text) {
    if (LEVEL_2.matcher(text).lookingAt()) {
      return 2;
    }
    if (LEVEL_3.matcher(text).lookingAt()) {
      return 3;
    }
    return LEVEL_4.matcher(text).lookingAt() ? 4 : 0;
  }

  /** The end of the words that are set like the number: bold, or in a face of their own. */
  private static Optional<Integer> byLook(Piece.Paragraph paragraph, String text) {
    StringBuilder before = new StringBuilder();
    Optional<Run> first = Optional.empty();
    for (Run run : paragraph.runs()) {
      boolean blank = run.text().isBlank();
      if (first.isPresent() && !blank && !run.looksLike(first.get())) {
        String heading = Text.clean(before.toString());
        boolean whole = heading.length() > 4 && heading.length() <= LONGEST;
        return whole && text.startsWith(heading) && isDistinct(first.get(), run)
            ? Optional.of(heading.length())
            : Optional.empty();
      }
      first = first.isEmpty() && !blank ? Optional.of(run) : first;
      before.append(run.text());
    }
    return Optional.empty();
  }

  private static boolean isDistinct(Run heading, Run text) {
    return (heading.bold() && !text.bold())
        || (heading.face().matches("(?i).*(楷体|kai|黑体|hei).*")
            && !heading.face().equals(text.face()));
  }

  /** The end of the first sentence, where it is short enough for a heading; 0 if it is not. */
  private static int byWords(String text) {
    int stop = text.indexOf('。');
    if (stop < 0 || stop == text.length() - 1) {
      int colon = text.indexOf('：');
      return colon > 0 && colon < text.length() - 1
          ? lead(colon)
          : text.length() <= LONGEST ? text.length() : 0;
    }
    int colon = text.indexOf('：');
    if (colon > 0 && colon < stop) {
      return lead(colon);
    }
    return stop < LONGEST_SENTENCE ? stop + 1 : 0;
  }

  private static int lead(int colon) {
    return colon < LONGEST_LEAD ? colon + 1 : 0;
  }
}
