package nianbao.intake.container.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nianbao.intake.container.Bounds;
import nianbao.intake.container.Grid;
import nianbao.intake.container.Waited;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Place;
import nianbao.intake.piece.UnreadableException;

/**
 * Tables whose cells but blanks or bars part, or the ends of lines where each has a line of its
 * own.
 */
final class Spaced {

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u3000]+");
  private static final Pattern BAR = Pattern.compile("[|│┃｜]");
  private static final Pattern FIGURE =
      Pattern.compile("[+-]?[\\d０-９][\\d０-９,，.．]*|[/／—－-]+|[OoＯ〇○]");
  private static final Pattern SENTENCE = Pattern.compile(".*[。；！？].*");
  private static final Pattern IDEOGRAPH = Pattern.compile(".*\\p{IsHan}.*");

  /** A longer line is of a paragraph. */
  private static final int LONGEST = 160;

  /** So are longer words. */
  private static final int LONGEST_WORD = 45;

  /** Shorter words are a piece of what follows: a number, a word with blanks in it. */
  private static final int SHORTEST_WORD = 3;

  private static final int MOST_BETWEEN = 3;

  /** So many lines stand over the first figures in a row at most. */
  private static final int MOST_BEFORE = 30;

  private static final int FEWEST_COLUMNS = 3;
  private static final int MANY_COLUMNS = 10;

  private Spaced() {}

  /** The line behind the table that begins with a line; that line itself if none does. */
  static int end(List<Line> lines, int start) {
    int rows = endOfRows(lines, start);
    return rows > start ? rows : endOfCells(lines, start);
  }

  private static int endOfRows(List<Line> lines, int start) {
    if (!isRow(lines.get(start))) {
      return start;
    }
    int end = start + 1;
    int between = 0;
    int most = figures(lines.get(start));
    for (int i = end; i < lines.size() && between <= MOST_BETWEEN; i++) {
      if (most < FEWEST_COLUMNS && i - start > MOST_BEFORE) {
        return start;
      }
      Line line = lines.get(i);
      if (isRow(line)) {
        most = Math.max(most, figures(line));
        end = i + 1;
        between = 0;
      } else if (!line.isBlank()) {
        between = isShort(line) ? between + 1 : MOST_BETWEEN + 1;
      }
    }
    return most >= FEWEST_COLUMNS ? end : start;
  }

  /** Cells on lines of their own: short lines, many of which are nothing but a figure. */
  private static int endOfCells(List<Line> lines, int start) {
    int end = start;
    int most = 0;
    int together = 0;
    for (int i = start; i < lines.size() && most < Bounds.COLUMNS; i++) {
      Line line = lines.get(i);
      boolean figure = FIGURE.matcher(line.text().strip()).matches();
      boolean words = !line.isBlank() && !figure;
      if (line.hasTab()
          || (words && !isShort(line))
          || (most < FEWEST_COLUMNS && i - start > MOST_BEFORE)) {
        break;
      }
      together = figure ? together + 1 : line.isBlank() ? together : 0;
      most = Math.max(most, together);
      end = figure ? i + 1 : end;
    }
    return most >= FEWEST_COLUMNS && most < Bounds.COLUMNS ? end : start;
  }

  /** Whether a line is as short as the words of a table. */
  static boolean isShort(Line line) {
    String text = line.text().strip();
    return text.length() <= LONGEST_WORD && !SENTENCE.matcher(text).matches();
  }

  /** Whether a line has words and figures behind them, or several words. */
  private static boolean isRow(Line line) {
    if (line.hasTab()
        || line.text().length() > 4 * LONGEST
        || SENTENCE.matcher(line.text()).matches()) {
      return false;
    }
    List<String> fields = fields(line);
    int letters = fields.stream().mapToInt(String::length).sum();
    int figures = figures(line);
    return fields.size() > 1
        && letters <= LONGEST
        && fields.stream().allMatch(field -> field.length() <= LONGEST_WORD)
        && (figures > 0
            || fields.stream()
                .allMatch(field -> field.isEmpty() || IDEOGRAPH.matcher(field).matches()));
  }

  private static int figures(Line line) {
    return (int) fields(line).stream().filter(field -> FIGURE.matcher(field).matches()).count();
  }

  /** Words and the figures behind them; words of a character or two go with the next one. */
  static List<String> fields(Line line) {
    String text = line.text().strip();
    if (BAR.matcher(text).find()) {
      return Arrays.stream(BAR.split(text, -1)).map(String::strip).toList();
    }
    List<String> words = Arrays.asList(BLANKS.split(text));
    int first = words.size();
    while (first > 0 && FIGURE.matcher(words.get(first - 1)).matches()) {
      first--;
    }
    List<String> fields = new ArrayList<>();
    String piece = "";
    for (String word : words.subList(0, first)) {
      String whole = piece.isEmpty() ? word : piece + " " + word;
      piece = whole.length() < SHORTEST_WORD ? whole : "";
      if (piece.isEmpty()) {
        fields.add(whole);
      }
    }
    if (!piece.isEmpty()) {
      fields.add(piece);
    }
    fields.addAll(words.subList(first, words.size()));
    return fields;
  }

  static Piece.Table table(List<Line> lines, int number) throws UnreadableException {
    Grid grid = new Grid();
    List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
    if (isRow(lines.get(0))) {
      for (Line line : filled) {
        row(grid, fields(line), line.place());
      }
    } else {
      cells(filled, grid);
    }
    return grid.table(new Place.InTable(number));
  }

  private static void row(Grid grid, List<String> fields, Place place) throws UnreadableException {
    grid.nextRow();
    for (String field : fields) {
      grid.cell(1, 1, field, place);
    }
  }

  /** A row is a word and the figures behind it; so many figures are a row of their own. */
  private static void cells(List<Line> lines, Grid grid) throws UnreadableException {
    int at = 0;
    while (at < lines.size()) {
      Waited.require();
      int end = at + 1;
      while (end < lines.size() && FIGURE.matcher(lines.get(end).text().strip()).matches()) {
        end++;
      }
      List<String> row = lines.subList(at, end).stream().map(line -> line.text().strip()).toList();
      boolean bare = row.size() > MANY_COLUMNS;
      if (bare) {
        row(grid, row.subList(0, 1), lines.get(at).place());
      }
      row(grid, bare ? row.subList(1, row.size()) : row, lines.get(bare ? at + 1 : at).place());
      at = end;
    }
  }
}
