package nianbao.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The official form of the yearly report in one of its editions (条例第五十条). Never changes: safe for
 * use by several threads.
 */
public final class Form {

  private static final Map<Edition, Form> ALL = made();

  private final Edition edition;
  private final List<Table> tables;
  private final List<Line> lines;
  private final Map<LineId, Line> byId = new EnumMap<>(LineId.class);

  private Form(Edition edition, List<Table> tables) {
    this.edition = edition;
    this.tables = List.copyOf(tables);
    this.lines = tables.stream().flatMap(table -> table.lines().stream()).toList();
    lines.forEach(line -> byId.put(line.id(), line));
  }

  private static Map<Edition, Form> made() {
    Map<Edition, Form> forms = new EnumMap<>(Edition.class);
    for (Edition edition : Edition.values()) {
      forms.put(edition, new Form(edition, tables(edition)));
    }
    return forms;
  }

  private static List<Table> tables(Edition edition) {
    return switch (edition) {
      case FORM_2019 -> Form2019.tables();
      case FORM_2021 -> Form2021.tables();
    };
  }

  /** The form of an edition. */
  public static Form of(Edition edition) {
    return Objects.requireNonNull(ALL.get(edition));
  }

  /** The form that the reports on a year use, unless they say otherwise. */
  public static Form of(int year) {
    return of(Edition.of(year));
  }

  /** All forms, the oldest first. */
  public static List<Form> all() {
    return List.copyOf(ALL.values());
  }

  /** Which edition it is. */
  public Edition edition() {
    return edition;
  }

  /** The three tables, in printed order. */
  public List<Table> tables() {
    return tables;
  }

  /** The table of a part. */
  public Table table(Part part) {
    return tables.stream().filter(table -> table.part() == part).findFirst().orElseThrow();
  }

  /** The lines that are carried on from year to year. */
  public List<Table.Stock> stocks() {
    return tables.stream().flatMap(table -> table.stocks().stream()).toList();
  }

  /** All lines of all tables, in printed order. */
  public List<Line> lines() {
    return lines;
  }

  /** A line that this edition has. */
  public Line line(LineId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException(edition + " has no " + id));
  }

  /** A line, if this edition has it. */
  public Optional<Line> find(LineId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The line at a JSON Pointer (RFC 6901) into a report, if there is one. */
  public Optional<Line> lineAt(String pointer) {
    return lines.stream().filter(line -> line.pointer().equals(pointer)).findFirst();
  }

  @Override
  public String toString() {
    return edition.toString();
  }
}
