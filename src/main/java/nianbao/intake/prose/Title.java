package nianbao.intake.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.intake.piece.Piece;

/**
 * The title of a report, as it stands in a document.
 *
 * @param first the index of its first paragraph
 * @param last the index of its last one
 * @param agency what stands before the year; may be empty
 */
record Title(int first, int last, String agency, int year) {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:标题[:：])?(?:《|关于)?(.{0,40}?)(20\\d\\d|二[〇○零ＯO◯][〇○零ＯO◯一二三四五六七八九]{2})"
              + "年?度?(?:本级|本级政府|法治)?(?:政府)?(?:信息|政务)公开(?:工作)?(?:情况)?(?:的)?年?度?报告(?:》)?");
  private static final Pattern OWN = Pattern.compile("(.+?)(\\d{4})年政府信息公开工作年度报告\\s*");
  private static final int MOST_LINES = 4;
  private static final int LONGEST = 70;
  private static final Pattern UNIT = Pattern.compile("[\\p{IsHan}（）]{2,30}");
  private static final Pattern NO_NAME = Pattern.compile("[。；：:，,！？!?/|>＞_]|^[（(]|\\d{3,}");

  /** The last title before a piece; of those that name an agency, if any does. */
  static Optional<Title> before(List<Piece> pieces, int end) {
    Optional<Title> own = own(pieces, end);
    if (own.isPresent()) {
      return own;
    }
    Optional<Title> best = Optional.empty();
    for (int last = end - 1; last >= 0; last--) {
      Optional<Title> found = endingAt(pieces, last);
      if (found.isPresent() && !found.get().agency().isEmpty()) {
        return found;
      }
      best = best.or(() -> found);
    }
    return best;
  }

  /** The title of a file of ours, whose style tells it. */
  private static Optional<Title> own(List<Piece> pieces, int end) {
    for (int i = 0; i < end; i++) {
      if (Own.isTitle(pieces.get(i)) && pieces.get(i) instanceof Piece.Paragraph paragraph) {
        Matcher title = OWN.matcher(paragraph.text().replace("\n", ""));
        if (title.matches()) {
          return Optional.of(
              new Title(i, i, title.group(1).strip(), Integer.parseInt(title.group(2))));
        }
      }
    }
    return Optional.empty();
  }

  /** The title that ends with a paragraph: of as few as have a year, and a name if there is one. */
  private static Optional<Title> endingAt(List<Piece> pieces, int last) {
    Optional<Title> nameless = Optional.empty();
    String joined = "";
    for (int first = last; first >= 0 && first > last - MOST_LINES; first--) {
      if (!(pieces.get(first) instanceof Piece.Paragraph paragraph)) {
        return nameless;
      }
      String line = Numerals.plain(paragraph.text());
      if (nameless.isPresent() && !UNIT.matcher(line).matches()) {
        return nameless;
      }
      joined = line + joined;
      Matcher title = TITLE.matcher(joined);
      if (joined.length() > LONGEST) {
        return nameless;
      }
      if (title.matches() && !NO_NAME.matcher(title.group(1)).find()) {
        Title found = new Title(first, last, title.group(1), Numerals.year(title.group(2)));
        if (!found.agency().isEmpty()) {
          return Optional.of(found.withNameAbove(pieces));
        }
        nameless = Optional.of(found);
      }
    }
    return nameless;
  }

  /** A long name stands on two lines, both set in the middle. */
  private Title withNameAbove(List<Piece> pieces) {
    boolean split = first > 0 && isCentred(pieces.get(first)) && isCentred(pieces.get(first - 1));
    String above = split ? Numerals.plain(((Piece.Paragraph) pieces.get(first - 1)).text()) : "";
    return UNIT.matcher(above).matches() && !above.contains(agency) && !agency.contains(above)
        ? new Title(first - 1, last, above + agency, year)
        : this;
  }

  private static boolean isCentred(Piece piece) {
    return piece instanceof Piece.Paragraph paragraph && paragraph.align() == Piece.Align.CENTER;
  }
}
