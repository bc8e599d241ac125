package nianbao.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.report.Block;
import nianbao.report.Cases;
import nianbao.report.Disclosure;
import nianbao.report.PreviousYear;
import nianbao.report.Problem;
import nianbao.report.Report;
import nianbao.report.Report.Body;
import nianbao.report.Report.Level;
import nianbao.report.RequestLine;
import nianbao.report.Requests;
import nianbao.report.Row;

/** A report to be spoilt in one place. What is not said is blameless: 沂源县科学技术局, 2024, all 0. */
public final class ReportBuilder {

  private static final int COLUMNS = 7;
  private static final int CASE_COLUMNS = 5;
  private static final List<Block> FEES = List.of(new Block.Paragraph("本年度未收取信息处理费。"));
  private final Map<RequestLine, OptionalLong[]> requests = new EnumMap<>(RequestLine.class);
  private final List<OptionalLong[]> cases = List.of(zeros(5), zeros(5), zeros(5));
  private String agency = "沂源县科学技术局";
  private int year = 2024;
  private LocalDate issuedOn = LocalDate.of(2025, 1, 20);
  private Optional<Level> level = Optional.empty();
  private Optional<Body> body = Optional.empty();
  private Row rules = Row.of(0, 0, 0);
  private Row normativeDocuments = Row.of(0, 0, 0);
  private OptionalLong decisions = OptionalLong.of(0);
  private Optional<String> fees = Optional.of("0");
  private List<Block> preamble = List.of();
  private List<Block> overview = List.of();
  private List<Block> problems = List.of();
  private List<Block> otherMatters = FEES;
  private Optional<PreviousYear> previousYear = Optional.empty();

  private ReportBuilder() {
    Arrays.stream(RequestLine.values()).forEach(line -> requests.put(line, zeros(COLUMNS)));
  }

  /** A report with nothing to report. */
  public static ReportBuilder blameless() {
    return new ReportBuilder();
  }

  /** A report that balances, with a number other than 0 in every cell of part 三 and part 四. */
  public static ReportBuilder balanced() {
    ReportBuilder report = new ReportBuilder();
    IntStream.range(0, COLUMNS - 1).forEach(report::fillColumn);
    for (OptionalLong[] group : report.cases) {
      for (int column = 0; column < CASE_COLUMNS - 1; column++) {
        group[column] = OptionalLong.of(column + 1L);
      }
      group[CASE_COLUMNS - 1] = OptionalLong.of(10);
    }
    return report;
  }

  private void fillColumn(int column) {
    long settled = 0;
    for (RequestLine line : RequestLine.values()) {
      if (line.isOutcome() && line != RequestLine.OUTCOMES_TOTAL) {
        addApplications(line, column, column + 2L);
        settled += column + 2L;
      }
    }
    addApplications(RequestLine.OUTCOMES_TOTAL, column, settled);
    addApplications(RequestLine.CARRIED_FORWARD, column, 3);
    addApplications(RequestLine.CARRIED_OVER, column, 2);
    addApplications(RequestLine.RECEIVED, column, settled + 3 - 2);
  }

  /** Adds to a cell and to the total of its row. */
  public ReportBuilder addApplications(RequestLine line, int column, long number) {
    return add(line, column, number).add(line, COLUMNS - 1, number);
  }

  /** Adds to a cell of part 三. */
  public ReportBuilder add(RequestLine line, int column, long number) {
    return addTo(requests.get(line), column, number);
  }

  private ReportBuilder addTo(OptionalLong[] row, int column, long number) {
    row[column] = OptionalLong.of(row[column].orElseThrow() + number);
    return this;
  }

  public ReportBuilder row(RequestLine line, long... cells) {
    requests.put(
        line, Arrays.stream(cells).mapToObj(OptionalLong::of).toArray(OptionalLong[]::new));
    return this;
  }

  public ReportBuilder blank(RequestLine line, int column) {
    requests.get(line)[column] = OptionalLong.empty();
    return this;
  }

  /** Adds to a cell of part 四; the groups are 行政复议, 未经复议直接起诉, 复议后起诉. */
  public ReportBuilder addCases(int group, int column, long number) {
    return addTo(cases.get(group), column, number);
  }

  public ReportBuilder blankCase(int group, int column) {
    cases.get(group)[column] = OptionalLong.empty();
    return this;
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
    rules = Row.of(cells);
    return this;
  }

  public ReportBuilder normativeDocuments(long... cells) {
    normativeDocuments = Row.of(cells);
    return this;
  }

  /** Blanks 本年废止件数 of 行政规范性文件, the three numbers of decisions, and the fees. */
  public ReportBuilder blankDisclosure() {
    normativeDocuments =
        new Row(List.of(OptionalLong.of(0), OptionalLong.empty(), OptionalLong.of(0)));
    decisions = OptionalLong.empty();
    fees = Optional.empty();
    return this;
  }

  public ReportBuilder preamble(String... paragraphs) {
    preamble = blocks(paragraphs);
    return this;
  }

  public ReportBuilder overview(String... paragraphs) {
    overview = blocks(paragraphs);
    return this;
  }

  public ReportBuilder overview(List<Block> blocks) {
    overview = blocks;
    return this;
  }

  public ReportBuilder problems(String... paragraphs) {
    problems = blocks(paragraphs);
    return this;
  }

  /** Part 六 behind its sentence on 信息处理费. */
  public ReportBuilder otherMatters(String... paragraphs) {
    otherMatters = Stream.concat(FEES.stream(), blocks(paragraphs).stream()).toList();
    return this;
  }

  public ReportBuilder otherMatters(List<Block> blocks) {
    otherMatters = blocks;
    return this;
  }

  public ReportBuilder previousYear(Row carriedForward, long rulesInForce, long documentsInForce) {
    previousYear =
        Optional.of(
            new PreviousYear(
                Optional.of(carriedForward),
                OptionalLong.of(rulesInForce),
                OptionalLong.of(documentsInForce)));
    return this;
  }

  public Report build() {
    Map<RequestLine, Row> rows =
        requests.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, entry -> new Row(List.of(entry.getValue()))));
    List<Row> groups = cases.stream().map(group -> new Row(List.of(group))).toList();
    return new Report(
        agency,
        year,
        issuedOn,
        level,
        body,
        Report.SignOff.UNSEALED,
        preamble,
        overview,
        new Disclosure(rules, normativeDocuments, decisions, decisions, decisions, fees),
        new Requests(rows),
        new Cases(groups.get(0), groups.get(1), groups.get(2)),
        problems,
        otherMatters,
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

  private static OptionalLong[] zeros(int columns) {
    OptionalLong[] cells = new OptionalLong[columns];
    Arrays.fill(cells, OptionalLong.of(0));
    return cells;
  }

  private static List<Block> blocks(String... paragraphs) {
    return Arrays.stream(paragraphs).<Block>map(Block.Paragraph::new).toList();
  }
}
