package nianbao.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.form.Column;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.form.LineId;
import nianbao.form.Part;
import nianbao.report.Block;
import nianbao.report.Cell;
import nianbao.report.Figures;
import nianbao.report.PreviousYear;
import nianbao.report.Problem;
import nianbao.report.Report;
import nianbao.report.Report.Body;
import nianbao.report.Report.Level;
import nianbao.report.Row;

/**
 * A report to be spoilt in one place. What is not said is blameless: 沂源县科学技术局, 2024, all 0 but one
 * licence.
 */
public final class ReportBuilder {

  private static final int COLUMNS = 7;
  private static final List<Block> FEES = List.of(new Block.Paragraph("本年度未收取信息处理费。"));
  private final Form form;
  private final Map<LineId, Cell[]> rows = new EnumMap<>(LineId.class);
  private String agency = "沂源县科学技术局";
  private int year = 2024;
  private LocalDate issuedOn = LocalDate.of(2025, 1, 20);
  private Optional<Level> level = Optional.empty();
  private Optional<Body> body = Optional.empty();
  private final Map<Part, List<Block>> texts = new EnumMap<>(Part.class);
  private Optional<PreviousYear> previousYear = Optional.empty();

  private ReportBuilder(Form form) {
    this.form = form;
    form.lines().forEach(line -> rows.put(line.id(), zeros(line)));
    Part.texts().forEach(part -> texts.put(part, List.of()));
    texts.put(Part.OVERVIEW, List.of(new Block.Paragraph("本机关依法公开政府信息。")));
    texts.put(Part.PROBLEMS, List.of(new Block.Paragraph("公开的形式还不够丰富。")));
    texts.put(Part.OTHER_MATTERS, FEES);
    add(LineId.LICENSING, 0, 1);
  }

  /** A report with nothing to report. */
  public static ReportBuilder blameless() {
    return new ReportBuilder(Form.of(Edition.FORM_2021));
  }

  /** The report on 2020 with nothing to report, on the form of 2019. */
  public static ReportBuilder blamelessOf2019() {
    return new ReportBuilder(Form.of(Edition.FORM_2019)).year(2020);
  }

  /** A report that balances, with a number other than 0 in every cell of part 三 and part 四. */
  public static ReportBuilder balanced() {
    return blameless().balance();
  }

  /** A number other than 0 in every cell of part 三 and part 四, so that it balances. */
  public ReportBuilder balance() {
    IntStream.range(0, COLUMNS - 1).forEach(this::fillColumn);
    for (Line group : form.table(Part.CASES).lines()) {
      row(group.id(), 1, 2, 3, 4, 10);
    }
    return this;
  }

  private void fillColumn(int column) {
    List<LineId> outcomes = form.table(Part.REQUESTS).sums().get(0).parts();
    outcomes.forEach(line -> addApplications(line, column, column + 2L));
    long settled = outcomes.size() * (column + 2L);
    addApplications(LineId.OUTCOMES_TOTAL, column, settled);
    addApplications(LineId.CARRIED_FORWARD, column, 3);
    addApplications(LineId.CARRIED_OVER, column, 2);
    addApplications(LineId.RECEIVED, column, settled + 3 - 2);
  }

  /** Adds to a cell and to the total of its row. */
  public ReportBuilder addApplications(LineId line, int column, long number) {
    return add(line, column, number).add(line, COLUMNS - 1, number);
  }

  /** Adds to a cell. */
  public ReportBuilder add(LineId line, int column, long number) {
    Cell[] row = rows.get(line);
    row[column] = new Cell.Count(row[column].number().orElseThrow() + number);
    return this;
  }

  public ReportBuilder row(LineId line, long... cells) {
    rows.put(line, Row.of(cells).cells().toArray(Cell[]::new));
    return this;
  }

  /** The fees of part 二, as printed. */
  public ReportBuilder fees(String printed) {
    rows.get(LineId.FEES)[0] = new Cell.Amount(printed);
    return this;
  }

  public ReportBuilder blank(LineId line, int column) {
    rows.get(line)[column] = new Cell.Blank();
    return this;
  }

  /** Adds to a cell of part 四; the groups are 行政复议, 未经复议直接起诉, 复议后起诉. */
  public ReportBuilder addCases(int group, int column, long number) {
    return add(form.table(Part.CASES).lines().get(group).id(), column, number);
  }

  public ReportBuilder blankCase(int group, int column) {
    return blank(form.table(Part.CASES).lines().get(group).id(), column);
  }

  public ReportBuilder agency(String name) {
    agency = name;
    return this;
  }

  public ReportBuilder year(int reported) {
    year = reported;
    issuedOn = LocalDate.of(reported + 1, 1, 20);
    return this;
  }

  public ReportBuilder issuedOn(String date) {
    issuedOn = LocalDate.parse(date);
    return this;
  }

  public ReportBuilder by(Level agencyLevel, Body agencyBody) {
    level = Optional.of(agencyLevel);
    body = Optional.of(agencyBody);
    return this;
  }

  public ReportBuilder rules(long... cells) {
    return row(LineId.RULES, cells);
  }

  public ReportBuilder normativeDocuments(long... cells) {
    return row(LineId.NORMATIVE_DOCUMENTS, cells);
  }

  /** Blanks 本年废止件数 of 行政规范性文件, the three numbers of decisions, and the fees. */
  public ReportBuilder blankDisclosure() {
    return blank(LineId.NORMATIVE_DOCUMENTS, 1)
        .blank(LineId.LICENSING, 0)
        .blank(LineId.PENALTIES, 0)
        .blank(LineId.COERCION, 0)
        .blank(LineId.FEES, 0);
  }

  public ReportBuilder preamble(String... paragraphs) {
    return text(Part.PREAMBLE, blocks(paragraphs));
  }

  public ReportBuilder overview(String... paragraphs) {
    return text(Part.OVERVIEW, blocks(paragraphs));
  }

  public ReportBuilder overview(List<Block> blocks) {
    return text(Part.OVERVIEW, blocks);
  }

  public ReportBuilder problems(String... paragraphs) {
    return text(Part.PROBLEMS, blocks(paragraphs));
  }

  /** Part 六 behind its sentence on 信息处理费. */
  public ReportBuilder otherMatters(String... paragraphs) {
    return text(
        Part.OTHER_MATTERS, Stream.concat(FEES.stream(), blocks(paragraphs).stream()).toList());
  }

  public ReportBuilder otherMatters(List<Block> blocks) {
    return text(Part.OTHER_MATTERS, blocks);
  }

  private ReportBuilder text(Part part, List<Block> blocks) {
    texts.put(part, blocks);
    return this;
  }

  public ReportBuilder previousYear(Row carriedForward, long rules, long documents) {
    Map<LineId, Row> rows = Map.of(LineId.CARRIED_FORWARD, carriedForward);
    return previousYear(new PreviousYear(rows, OptionalLong.of(rules), OptionalLong.of(documents)));
  }

  ReportBuilder previousYear(PreviousYear stated) {
    previousYear = Optional.of(stated);
    return this;
  }

  public Report build() {
    Map<LineId, Row> figures = new EnumMap<>(LineId.class);
    rows.forEach((line, cells) -> figures.put(line, new Row(List.of(cells))));
    return new Report(
        agency,
        year,
        issuedOn,
        level,
        body,
        Report.SignOff.UNSEALED,
        texts,
        new Figures(form, figures),
        previousYear);
  }

  /** All problems of the report. */
  public List<Problem> found() {
    return new ReportChecker(codePoint -> true).check(build());
  }

  /** The problems that one rule finds. */
  public List<Problem> found(String rule) {
    return found().stream().filter(problem -> problem.rule().equals(rule)).toList();
  }

  /** What one rule says. */
  public List<String> messages(String rule) {
    return found(rule).stream().map(Problem::message).toList();
  }

  private static Cell[] zeros(Line line) {
    return line.columns().stream()
        .map(
            column ->
                column.kind() == Column.Kind.AMOUNT || column.kind() == Column.Kind.PRICE
                    ? new Cell.Amount("0")
                    : new Cell.Count(0))
        .toArray(Cell[]::new);
  }

  private static List<Block> blocks(String... paragraphs) {
    return Arrays.stream(paragraphs).<Block>map(Block.Paragraph::new).toList();
  }
}
