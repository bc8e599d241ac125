package nianbao.intake;

import java.util.List;
import java.util.Random;
import nianbao.intake.LookAlike.Spec;

/** Rows and cells of a look-alike, picked by chance. */
final class Picked {

  private Picked() {}

  static List<Spec> figureRow(LookAlike document, Random random) {
    return figureRowOf(document.tables.get(random.nextInt(3)), random);
  }

  static List<Spec> labelledRow(LookAlike document, Random random) {
    return figureRowOf(document.tables.get(random.nextInt(2)), random);
  }

  static List<Spec> figureRowOf(List<List<Spec>> table, Random random) {
    List<List<Spec>> rows =
        table.stream().filter(row -> row.stream().anyMatch(cell -> cell.figure)).toList();
    return rows.get(random.nextInt(rows.size()));
  }

  static int figure(List<Spec> row, Random random) {
    List<Spec> figures = row.stream().filter(cell -> cell.figure).toList();
    return row.indexOf(figures.get(random.nextInt(figures.size())));
  }

  /** The words right before the figures. */
  static Spec label(List<Spec> row) {
    int at = 0;
    while (at + 1 < row.size() && !row.get(at + 1).figure) {
      at++;
    }
    return row.get(at);
  }

  static Spec copy(Spec cell) {
    return new Spec(cell.text, cell.columns, cell.rows, cell.figure);
  }
}
