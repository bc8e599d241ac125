package nianbao.office.gather;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values (RFC 4180), with the line of the file that each row begins in. */
final class Csv {

  /** A row. */
  record Row(int line, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }

    /** The text of a cell without the blanks around it; empty where the row is shorter. */
    String cell(int index) {
      return index < cells.size() ? cells.get(index).strip() : "";
    }
  }

  private final String text;
  private final List<Row> rows = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private StringBuilder cell = new StringBuilder();
  private boolean quoted;
  private int line = 1;
  private int start = 1;

  private Csv(String text) {
    this.text = text;
  }

  /** The rows of a text, blank ones left out. A quotation that is never closed ends with it. */
  static List<Row> rows(String text) {
    return new Csv(text).read();
  }

  private List<Row> read() {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      line += c == '\n' ? 1 : 0;
      if (quoted) {
        at = within(c, at);
      } else {
        outside(c);
      }
    }
    endRow();
    return rows.stream().filter(row -> !row.isBlank()).toList();
  }

  /** Two quotation marks are one; gives the place of the last character that is read. */
  private int within(char c, int at) {
    boolean twice = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
    if (c == '"' && !twice) {
      quoted = false;
    } else {
      cell.append(c);
    }
    return twice ? at + 1 : at;
  }

  private void outside(char c) {
    switch (c) {
      case '"' -> quoted = cell.isEmpty();
      case ',' -> endCell();
      case '\n' -> endRow();
      case '\r' -> {}
      default -> cell.append(c);
    }
  }

  private void endCell() {
    cells.add(cell.toString());
    cell = new StringBuilder();
  }

  private void endRow() {
    endCell();
    rows.add(new Row(start, cells));
    cells = new ArrayList<>();
    start = line;
  }
}
