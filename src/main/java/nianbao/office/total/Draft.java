package nianbao.office.total;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.form.Column;
import nianbao.form.Edition;
import nianbao.form.Line;
import nianbao.form.LineId;
import nianbao.form.Part;
import nianbao.form.Table;
import nianbao.report.Cell;
import nianbao.report.Figures;

/**
 * A sum as the draft of the government's report: the tables are filled in, the texts and the date
 * are its clerk's.
 */
public final class Draft {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** A member a line, a row of a table in one. */
  private static final PrettyPrinter LINES =
      new DefaultPrettyPrinter(
          Separators.createDefaultInstance()
              .withRootSeparator("")
              .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
              .withArrayEmptySeparator("")
              .withObjectEmptySeparator(""));

  /** What each text begins with, for its clerk to go on. */
  private static final Map<Part, String> HEADINGS =
      Map.of(
          Part.OVERVIEW, "（一）主动公开情况",
          Part.PROBLEMS, "（一）存在的主要问题",
          Part.OTHER_MATTERS, "（一）收取信息处理费情况");

  private Draft() {}

  /**
   * The draft as JSON.
   *
   * @param last the government's figures of the year before, where they are known
   */
  public static String json(Total total, Optional<Figures> last) {
    TotalRequest request = total.request();
    ObjectNode report = MAPPER.createObjectNode();
    report.put("agency", request.agency()).put("year", request.year());
    if (request.form().edition() != Edition.of(request.year())) {
      report.put("form", request.form().edition().word());
    }
    report.put("body", "government");
    Figures figures = total.sums().figures();
    for (Part part : Part.values()) {
      if (part.isText()) {
        text(report.putArray(part.member()), part);
      } else {
        request.form().table(part).lines().forEach(line -> put(report, line, figures));
      }
    }
    last.ifPresent(known -> previousYear(report.putObject("previousYear"), known));
    return written(report);
  }

  private static void text(ArrayNode blocks, Part part) {
    Optional.ofNullable(HEADINGS.get(part))
        .ifPresent(words -> blocks.addObject().put("heading", words).put("level", 2));
  }

  private static void put(ObjectNode report, Line line, Figures figures) {
    String[] steps = line.pointer().substring(1).split("/", -1);
    ObjectNode owner = report;
    for (int i = 0; i + 1 < steps.length; i++) {
      owner = owner.withObjectProperty(steps[i]);
    }
    put(owner, steps[steps.length - 1], line, figures);
  }

  private static void put(ObjectNode owner, String member, Line line, Figures figures) {
    List<Cell> cells = figures.row(line.id()).cells();
    if (line.columns().get(0).member().isEmpty()) {
      put(owner, member, cells.get(0));
    } else if (line.columns().stream().map(Column::member).allMatch(name -> name.matches("\\d+"))) {
      row(owner.putArray(member), cells);
    } else {
      ObjectNode named = owner.putObject(member);
      for (int i = 0; i < cells.size(); i++) {
        put(named, line.columns().get(i).member(), cells.get(i));
      }
    }
  }

  private static void put(ObjectNode owner, String member, Cell cell) {
    if (cell instanceof Cell.Count count) {
      owner.put(member, count.value());
    } else if (cell instanceof Cell.Amount amount) {
      owner.put(member, amount.printed());
    } else {
      owner.putNull(member);
    }
  }

  private static void row(ArrayNode row, List<Cell> cells) {
    for (Cell cell : cells) {
      cell.number().ifPresentOrElse(row::add, row::addNull);
    }
  }

  private static void previousYear(ObjectNode previous, Figures last) {
    row(previous.putArray("carriedForward"), last.row(LineId.CARRIED_FORWARD).cells());
    for (Table.Stock stock : last.form().stocks()) {
      put(previous, stock.before(), last.row(stock.line()).cells().get(stock.held()));
    }
  }

  private static String written(ObjectNode report) {
    try {
      return MAPPER.writer(LINES).writeValueAsString(report) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree in memory is always JSON", e);
    }
  }
}
