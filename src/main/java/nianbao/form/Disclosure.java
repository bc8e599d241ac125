package nianbao.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nianbao.form.Column.Kind;

/** What the tables of part 二 are made of: the clauses of 条例第二十条. */
final class Disclosure {

  static final String LICENSING = "行政许可";
  static final String RULES = "规章";
  static final String PENALTIES = "行政处罚";
  static final String COERCION = "行政强制";
  static final String FEES = "行政事业性收费";

  private static final String CONTENT = "信息内容";

  /** What a line is called. */
  record Named(LineId id, String label) {}

  private Disclosure() {}

  static Table table(List<Section> clauses, List<Table.Stock> stocks) {
    return Table.of(Part.DISCLOSURE, "disclosure", clauses).with(stocks);
  }

  /** The lines of a clause. */
  static Section clause(String number, List<Column> columns, Named... lines) {
    return new Section(
        Optional.of("第二十条第（" + number + "）项"),
        Optional.of(CONTENT),
        columns,
        IntStream.range(0, lines.length).mapToObj(i -> line(lines[i], columns)).toList(),
        false);
  }

  private static Line line(Named named, List<Column> columns) {
    return Line.of(Part.DISCLOSURE, named.id(), List.of(named.label()), columns);
  }

  /** A column that is the only one. */
  static List<Column> alone(String label, Kind kind) {
    return List.of(new Column("", List.of(label), kind));
  }

  /** A column that is one of several. */
  static Column column(Object member, String label, Kind kind) {
    return new Column(member.toString(), List.of(label), kind);
  }
}
