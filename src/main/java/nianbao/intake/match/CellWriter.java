package nianbao.intake.match;

import java.util.List;
import java.util.Optional;
import nianbao.form.Line;
import nianbao.intake.draft.Notes;
import nianbao.intake.piece.Cell;
import nianbao.intake.piece.Place;
import nianbao.intake.words.Figure;
import nianbao.intake.words.Header;
import nianbao.intake.words.Words;

/** Writes the cells of a row into the draft, each with what is doubtful about it. */
final class CellWriter {

  private final FigureSheet sheet;
  private final Notes notes;

  CellWriter(FigureSheet sheet, Notes notes) {
    this.sheet = sheet;
    this.notes = notes;
  }

  /** Writes a whole line; what makes all of it doubtful is told once. */
  void line(Line line, List<Cell> behind, Header header, String why, Place place) {
    Values values = Values.of(behind, line.columns().size());
    String reason = joined(why, values.reason());
    if (values.cells().isEmpty()) {
      notes.unread(
          line.pointer(), line.name() + "：" + reason + "，没有读入，请对照原文填写", seen(behind), place);
      return;
    }
    if (!reason.isEmpty()) {
      notes.placed(line.pointer(), line.name() + "：" + reason + "，请对照原文核对", seen(behind), place);
    }
    cells(line, values.cells(), header);
  }

  /** Writes the cells of a line, one for each of its columns. */
  void cells(Line line, List<Cell> cells, Header header) {
    for (int i = 0; i < cells.size(); i++) {
      int column = header.order().get(i);
      cell(line, column, cells.get(i));
    }
  }

  private void cell(Line line, int column, Cell cell) {
    Figure figure = Figure.of(cell.text(), line.columns().get(column).kind());
    String pointer = line.pointer(column);
    String name = line.columns().size() > 1 ? line.name(column) : line.name();
    switch (figure.state()) {
      case READ -> {
        sheet.set(line, column, Optional.of(figure.value()));
        if (!Words.squeezed(cell.text()).equals(figure.value())) {
          notes.leaveOut(cell.text(), "数字的写法统一为“" + figure.value() + "”", cell.place());
        }
      }
      case DOUBTFUL -> {
        sheet.set(line, column, Optional.of(figure.value()));
        String message = name + "读作" + figure.value() + "，但" + figure.reason() + "，请对照原文核对";
        notes.placed(pointer, message, cell.text().strip(), cell.place());
      }
      case UNREAD, BLANK -> {
        String message = name + figure.reason() + "，没有读入，请对照原文填写；没有的填0";
        notes.unread(pointer, message, cell.text().strip(), cell.place());
      }
    }
  }

  static String seen(List<Cell> cells) {
    StringBuilder seen = new StringBuilder();
    for (Cell cell : cells) {
      seen.append(seen.length() == 0 ? "" : " | ").append(cell.text().strip());
    }
    return seen.toString();
  }

  static String joined(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + "；" + other;
  }
}
