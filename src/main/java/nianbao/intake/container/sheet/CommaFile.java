package nianbao.intake.container.sheet;

import java.util.ArrayList;
import java.util.List;
import nianbao.intake.container.Decoding;
import nianbao.intake.container.Grid;
import nianbao.intake.container.Waited;
import nianbao.intake.piece.Place;
import nianbao.intake.piece.Reader;
import nianbao.intake.piece.Source;
import nianbao.intake.piece.UnreadableException;

/** Reads comma-separated values (RFC 4180), with commas or semicolons. */
public final class CommaFile implements Reader {

  private static final int LEAST_COMMAS = 2;

  /** Whether a text is one: most of its lines have commas between fields, and no tabs. */
  public static boolean isOne(byte[] file) throws UnreadableException {
    String text = Decoding.text(file);
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    long rows = lines.stream().filter(CommaFile::isRow).count();
    return text.indexOf('\t') < 0 && rows >= 3 && rows * 2 > lines.size();
  }

  private static boolean isRow(String line) {
    return line.chars().filter(c -> c == ',' || c == ';').count() >= LEAST_COMMAS;
  }

  @Override
  public Source read(byte[] file) throws UnreadableException {
    String text = Decoding.text(file);
    char comma = count(text, ';') > count(text, ',') ? ';' : ',';
    Grid grid = new Grid();
    int line = 1;
    int at = 0;
    while (at < text.length()) {
      Waited.require();
      grid.nextRow();
      List<String> row = new ArrayList<>();
      int end = row(text, at, comma, row);
      for (String field : row) {
        grid.cell(1, 1, field, new Place.OnLine(line));
      }
      line +=
          (int)
              text.substring(at, Math.min(end, text.length()))
                  .chars()
                  .filter(c -> c == '\n')
                  .count();
      at = end;
    }
    return new Source(List.of(grid.table(new Place.InTable(1))), List.of());
  }

  private static long count(String text, char c) {
    return text.chars().filter(other -> other == c).count();
  }

  /** Reads a row and gives the place behind its end. */
  private static int row(String text, int start, char comma, List<String> row) {
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    int at = start;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        boolean doubled = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
        if (doubled) {
          field.append(c);
          at++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && c == comma) {
        row.add(field.toString());
        field.setLength(0);
      } else if (!quoted && c == '\n') {
        break;
      } else if (quoted || c != '\r') {
        field.append(c);
      }
    }
    row.add(field.toString());
    return at + 1;
  }
}
