package nianbao.office.total;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.form.LineId;
import nianbao.report.Cell;
import nianbao.report.Figures;
import nianbao.report.Row;

/** The sums of all cells of a form. For one thread. */
public final class Sums {

  private final Form form;
  private final Map<LineId, List<CellSum>> cells = new EnumMap<>(LineId.class);
  private long count;

  /** Sums of nothing yet. */
  public Sums(Form form) {
    this.form = form;
    for (Line line : form.lines()) {
      List<CellSum> row = new ArrayList<>();
      line.columns().forEach(column -> row.add(new CellSum()));
      cells.put(line.id(), row);
    }
  }

  /** Adds the figures of a report, which are of the same form. */
  public void add(Figures figures) {
    if (figures.form() != form) {
      throw new IllegalArgumentException(figures.form() + " is never added to " + form);
    }
    count++;
    for (Line line : form.lines()) {
      List<Cell> row = figures.row(line.id()).cells();
      IntStream.range(0, row.size()).forEach(i -> sum(line.id(), i).add(row.get(i)));
    }
  }

  /** Of how many reports. */
  public long count() {
    return count;
  }

  /** The sums as figures. */
  public Figures figures() {
    Map<LineId, Row> rows = new EnumMap<>(LineId.class);
    cells.forEach(
        (line, row) -> rows.put(line, new Row(row.stream().map(CellSum::total).toList())));
    return new Figures(form, rows);
  }

  /** The cells, in words, whose amounts cannot be added up. */
  public List<String> mixed() {
    List<String> mixed = new ArrayList<>();
    for (Line line : form.lines()) {
      for (int i = 0; i < line.columns().size(); i++) {
        if (sum(line.id(), i).isMixed()) {
          mixed.add(line.name(i));
        }
      }
    }
    return mixed;
  }

  private CellSum sum(LineId line, int column) {
    return Objects.requireNonNull(cells.get(line)).get(column);
  }
}
