package nianbao.intake.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.intake.piece.Piece;
import nianbao.intake.words.Words;

/**
 * 落款: who signs, and when.
 *
 * @param first the index of its first paragraph
 * @param last the index of its last one
 * @param name the name as it is signed; may be empty
 * @param date the date, if one is stated
 */
record SignOff(int first, int last, String name, Optional<LocalDate> date) {

  private static final Pattern DATE =
      Pattern.compile(
          "[（(]?(.{0,40}?)(20\\d\\d|二[〇○零ＯO◯][〇○零ＯO◯一二三四五六七八九]{2})年"
              + "(\\d{1,2}|[一二三四五六七八九十]{1,2})月(\\d{1,2}|[一二三四五六七八九十]{1,3})日[）)]?");
  private static final Pattern NAME =
      Pattern.compile("[^。；：:，,！？!?\\d]{3,40}(?:局|委|办|府|院|厅|会|站|队|心|处|校|室|所|司|行|社|区|市|县|镇|乡|道)");
  private static final int LAST_PARAGRAPHS = 40;

  /** The sign-off at the end of pieces, if there is one. */
  static Optional<SignOff> in(List<Piece> pieces, int from, int to, String agency) {
    Optional<SignOff> own = own(pieces, from, to);
    if (own.isPresent()) {
      return own;
    }
    for (int i = to - 1; i >= Math.max(from, to - LAST_PARAGRAPHS); i--) {
      Matcher date = DATE.matcher(Numerals.plain(text(pieces.get(i))));
      if (date.matches() && isName(date.group(1), pieces.get(i), agency)) {
        return Optional.of(dated(pieces, from, i, date, agency));
      }
    }
    return undated(pieces, from, to, agency);
  }

  /** That of a file of ours, whose styles tell it. */
  private static Optional<SignOff> own(List<Piece> pieces, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Matcher date = DATE.matcher(Numerals.plain(text(pieces.get(i))));
      if (Own.isDate(pieces.get(i)) && Own.isSignature(pieces.get(i - 1)) && date.matches()) {
        String name = text(pieces.get(i - 1)).replace("\n", "").strip();
        return Optional.of(new SignOff(i - 1, i, name, date(date)));
      }
    }
    return Optional.empty();
  }

  private static SignOff dated(List<Piece> pieces, int from, int at, Matcher date, String agency) {
    String name = date.group(1);
    int first = at;
    if (name.isEmpty() && at > from && isSigned(pieces.get(at - 1), agency)) {
      first = at - 1;
      name = Numerals.plain(text(pieces.get(first)));
    }
    return new SignOff(first, at, name, date(date));
  }

  private static Optional<LocalDate> date(Matcher date) {
    try {
      return Optional.of(
          LocalDate.of(
              Numerals.year(date.group(2)),
              Numerals.small(date.group(3)),
              Numerals.small(date.group(4))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<SignOff> undated(List<Piece> pieces, int from, int to, String agency) {
    int last = to - 1;
    if (last < from || !isSigned(pieces.get(last), agency)) {
      return Optional.empty();
    }
    String name = Numerals.plain(text(pieces.get(last)));
    return Optional.of(new SignOff(last, last, name, Optional.empty()));
  }

  private static boolean isSigned(Piece piece, String agency) {
    String text = Numerals.plain(text(piece));
    return !text.isEmpty() && isName(text, piece, agency);
  }

  /** A name is what looks like one and is set or worded as a sign-off is. */
  private static boolean isName(String text, Piece piece, String agency) {
    if (text.isEmpty()) {
      return true;
    }
    boolean right =
        piece instanceof Piece.Paragraph paragraph && paragraph.align() == Piece.Align.RIGHT;
    return NAME.matcher(text).matches()
        && (right
            || agency.isEmpty()
            || Words.likeness(text, agency) > 0.4
            || text.contains(agency)
            || agency.contains(text));
  }

  private static String text(Piece piece) {
    return piece instanceof Piece.Paragraph paragraph ? paragraph.text() : "";
  }
}
