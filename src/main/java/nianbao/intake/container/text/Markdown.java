package nianbao.intake.container.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Run;

/**
 * What Markdown says with marks.
 *
 * <p>What repeats takes all that it can and gives nothing back: a line may be megabytes of blanks,
 * and each way to part them would be tried.
 */
final class Markdown {

  private static final Pattern RULE =
      Pattern.compile("\\s*+\\|?\\s*+:?-{2,}+:?\\s*+(?:\\|\\s*+:?-{2,}+:?\\s*+)++\\|?\\s*+");

  /** A line of a frame that is drawn with characters. */
  private static final Pattern FRAME =
      Pattern.compile("\\s*+[+|│┃]?[\\u2500-\\u257F+=:-]{4,}[+|│┃]?\\s*");

  private static final Pattern BAR = Pattern.compile("[|│┃｜]");
  private static final Pattern ROW = Pattern.compile("\\s*+[|│┃｜].*[|│┃｜]\\s*");
  private static final int FEWEST_ROWS = 3;
  private static final Pattern HEADING = Pattern.compile("\\s{0,3}+(#{1,6}+)\\s++(.*+)");
  private static final Pattern PICTURE = Pattern.compile("\\s*+!\\[([^\\]]*+)\\]\\(([^)]*)\\)\\s*");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

  private Markdown() {}

  /** Whether a text is Markdown: it has a table or headings of it, or a table in HTML. */
  static boolean isIn(List<Line> all) {
    List<Line> lines = all.stream().filter(line -> !line.isBlank()).toList();
    long rows = lines.stream().filter(line -> isRow(line.text())).count();
    long headings = lines.stream().filter(line -> HEADING.matcher(line.text()).matches()).count();
    return headings > 1
        || rows >= FEWEST_ROWS
        || lines.stream()
            .anyMatch(
                line -> RULE.matcher(line.text()).matches() || line.text().contains("<table"));
  }

  /** Whether a line is a row of a table, or a piece of one. */
  static boolean isRow(Line line, boolean markdown) {
    return line.hasTab() || (markdown && isRow(line.text()));
  }

  static boolean isRow(String text) {
    return isRule(text) || ROW.matcher(text).matches();
  }

  /** Whether a line but parts the header of a table from its rows. */
  static boolean isRule(String text) {
    return RULE.matcher(text).matches() || isFrame(text);
  }

  /** Whether a line is drawn between rows, which then may have several lines. */
  static boolean isFrame(String text) {
    return FRAME.matcher(text).matches() && text.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** The cells of a row. */
  static List<String> cells(String row) {
    String inner = BAR.matcher(row.strip()).replaceAll("|");
    inner = inner.startsWith("|") ? inner.substring(1) : inner;
    inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
    List<String> cells = new ArrayList<>();
    for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
      String text = BOLD.matcher(cell.strip()).replaceAll("$1");
      cells.add(BREAK.matcher(text).replaceAll("\n").replace("\\|", "|"));
    }
    return cells;
  }

  /** A line that is no row: a heading, a picture that is elsewhere, or a paragraph. */
  static Piece piece(Line line) {
    Matcher picture = PICTURE.matcher(line.text());
    if (picture.matches()) {
      return new Piece.Picture("", new byte[0], picture.group(1), line.place());
    }
    Matcher heading = HEADING.matcher(line.text());
    boolean isHeading = heading.matches();
    int outline = isHeading ? heading.group(1).length() : 0;
    String text = isHeading ? unclosed(heading.group(2)) : line.text();
    return new Piece.Paragraph(runs(text), Piece.Align.LEFT, outline, line.place());
  }

  /** The words of a heading without the marks that may close it. */
  private static String unclosed(String words) {
    int end = words.length();
    while (end > 0 && words.charAt(end - 1) == '#') {
      end--;
    }
    return words.substring(0, end).stripTrailing();
  }

  private static List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    Matcher bold = BOLD.matcher(text);
    int end = 0;
    while (bold.find()) {
      add(runs, text.substring(end, bold.start()), false);
      add(runs, bold.group(1), true);
      end = bold.end();
    }
    add(runs, text.substring(end), false);
    return runs;
  }

  private static void add(List<Run> runs, String text, boolean bold) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, bold, ""));
    }
  }
}
