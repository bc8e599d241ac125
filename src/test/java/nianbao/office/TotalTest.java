package nianbao.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianbao.cli.Run;
import nianbao.form.Line;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TotalTest {

  private static final String GOVERNMENT = "东东市人民政府";

  @TempDir private Path folder;

  @Test
  @Tag("load")
  void sumsOf300AgenciesAreThoseOfTheirOwnJson() throws IOException {
    List<ObjectNode> reports = Agencies.reports(300);
    Agencies.lines(folder.resolve("all.ndjson"), reports);

    Run run = total("all.ndjson", "-o", "total.json");

    assertThat(run.exit()).as(run.messages()).isZero();
    assertThat(figures(Agencies.read(folder.resolve("total.json")))).isEqualTo(sums(reports));
    assertThat(run.messages()).contains("已汇总300份；没有计入的0份");
  }

  @Test
  void aChangedCellOfOneAgencyIsFoundWithTheCellAndTheAgencyNamed() throws IOException {
    List<ObjectNode> reports = Agencies.reports(12);
    Files.createDirectory(folder.resolve("last"));
    for (int i = 0; i < reports.size(); i++) {
      ObjectNode last = reports.get(i).deepCopy();
      last.put("year", 2023).put("issuedOn", "2024-01-20");
      Files.writeString(folder.resolve("last/" + i + ".json"), last.toString());
    }
    Agencies.lines(folder.resolve("all.ndjson"), reports);
    total("all.ndjson", "-o", "total.json");
    ObjectNode government = (ObjectNode) Agencies.read(folder.resolve("total.json"));
    government.put("issuedOn", "2025-03-01");
    Files.writeString(folder.resolve("government.json"), government.toString());
    assertThat(sumsOfAgencies()).isEmpty();

    ObjectNode changed = (ObjectNode) reports.get(7).get("disclosure");
    changed.put("licensing", changed.get("licensing").intValue() + 3);
    Agencies.lines(folder.resolve("all.ndjson"), reports);

    assertThat(sumsOfAgencies())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.get("pointer").asText()).isEqualTo("/disclosure/licensing");
              assertThat(problem.get("severity").asText()).isEqualTo("error");
              assertThat(problem.get("message").asText())
                  .contains("少3；与上年相比变化最大的是“" + Agencies.name(reports.get(7)) + "”（上年");
            });
  }

  @Test
  void nothingIsAddedUpThatIsOfAnotherYearOrFormOrWrongOrTwiceThere() throws IOException {
    List<ObjectNode> reports = Agencies.reports(8);
    reports.get(1).put("year", 2023);
    reports.get(2).put("form", "2019");
    ((ArrayNode) reports.get(3).at("/requests/received")).set(0, 4711);
    reports.get(5).put("agency", Agencies.name(reports.get(4)));
    reports.get(6).remove("overview");
    reports.add(reports.get(0).deepCopy());
    Agencies.lines(folder.resolve("all.ndjson"), reports);

    Run run = total("all.ndjson", "-o", "total.json");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(figures(Agencies.read(folder.resolve("total.json"))))
        .isEqualTo(sums(List.of(reports.get(0), reports.get(7))));
    assertThat(run.messages())
        .contains("all.ndjson:4：有")
        .contains("all.ndjson:5：同一机关同一年度有内容不同的几份报告，另一份是“all.ndjson:6”")
        .contains("all.ndjson:7：不是能读的报告")
        .contains("已汇总2份；没有计入的5份，没有收到的0份，别的年度的1份");
  }

  @Test
  void aReportWithErrorsIsAddedUpAndMarkedWhereThatIsAsked() throws IOException {
    List<ObjectNode> reports = Agencies.reports(3);
    ((ObjectNode) reports.get(1).get("disclosure")).putNull("licensing");
    Agencies.lines(folder.resolve("all.ndjson"), reports);

    Run run = total("all.ndjson", "-o", "total.json", "--sheet", "t.xlsx", "--checks", "report");

    assertThat(run.exit()).as(run.messages()).isZero();
    assertThat(figures(Agencies.read(folder.resolve("total.json")))).isEqualTo(sums(reports));
    assertThat(run.messages()).contains("已汇总3份（其中有错误的1份）");
    assertThat(Sheets.of(folder.resolve("t.xlsx")).text(1)).contains("有错误");
  }

  @Test
  void theGovernmentsOwnReportIsHeldAgainstTheSumAndNeverAddedToIt() throws IOException {
    List<ObjectNode> reports = Agencies.reports(4);
    ObjectNode own = reports.get(3);
    own.put("agency", GOVERNMENT);
    Agencies.lines(folder.resolve("all.ndjson"), reports);

    Run run = total("all.ndjson", "-o", "total.json", "--sheet", "t.xlsx");

    assertThat(run.exit()).as(run.messages()).isZero();
    assertThat(figures(Agencies.read(folder.resolve("total.json"))))
        .isEqualTo(sums(reports.subList(0, 3)));
    assertThat(Sheets.of(folder.resolve("t.xlsx")).text(1)).contains("（自己的报告）").contains("相差");
  }

  @Test
  void theRosterSaysWhoIsMissingAndWhoIsNotAddedUp() throws IOException {
    List<ObjectNode> reports = Agencies.reports(3);
    Agencies.lines(folder.resolve("all.ndjson"), reports);
    Files.writeString(
        folder.resolve("roster.csv"),
        "名称\n"
            + Agencies.name(reports.get(0))
            + "\n"
            + Agencies.name(reports.get(2))
            + "\n没有报的局\n");

    Run run = total("all.ndjson", "-o", "total.json", "--roster", "roster.csv");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(figures(Agencies.read(folder.resolve("total.json"))))
        .isEqualTo(sums(List.of(reports.get(0), reports.get(2))));
    assertThat(run.messages())
        .contains("没有收到：没有报的局（名单第4行）")
        .contains("名单里没有“" + Agencies.name(reports.get(1)) + "”");
  }

  @Test
  void whoSentAReportWithErrorsIsLeftOutAndNotMissing() throws IOException {
    List<ObjectNode> reports = Agencies.reports(2);
    ((ArrayNode) reports.get(1).at("/requests/outcomes/total")).set(0, 987654);
    Agencies.lines(folder.resolve("all.ndjson"), reports);
    Files.writeString(
        folder.resolve("roster.csv"),
        "名称\n" + Agencies.name(reports.get(0)) + "\n" + Agencies.name(reports.get(1)) + "\n");

    Run run = total("all.ndjson", "-o", "total.json", "--roster", "roster.csv");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.messages()).contains("没有计入的1份，没有收到的0份").doesNotContain("没有收到：");
  }

  @Test
  void theDraftHasAHeadingInEachTextAndLastYearsFiguresAndNoDate() throws IOException {
    List<ObjectNode> reports = Agencies.reports(2);
    Agencies.lines(folder.resolve("all.ndjson"), reports);
    ObjectNode last = reports.get(0).deepCopy();
    last.put("agency", GOVERNMENT).put("year", 2023).put("issuedOn", "2024-03-20");
    Files.writeString(folder.resolve("last.json"), last.toString());

    total("all.ndjson", "-o", "total.json", "--previous", "last.json");

    JsonNode draft = Agencies.read(folder.resolve("total.json"));
    assertThat(draft.has("issuedOn")).isFalse();
    assertThat(draft.at("/overview/0/heading").asText()).startsWith("（一）");
    assertThat(draft.at("/problems/0/heading").asText()).startsWith("（一）");
    assertThat(draft.at("/previousYear/carriedForward"))
        .isEqualTo(last.at("/requests/carriedForward"));
    assertThat(total("all.ndjson", "--previous", "all.ndjson").exit()).isEqualTo(2);
  }

  private Run total(String input, String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of("total", input, "--agency", GOVERNMENT, "--year", "2024", "--jobs", "2"));
    arguments.addAll(List.of(options));
    return Run.in(folder, arguments.toArray(String[]::new));
  }

  private List<JsonNode> sumsOfAgencies() throws IOException {
    Run run =
        Run.in(
            folder,
            "check",
            "government.json",
            "--format",
            "json",
            "--agencies",
            "all.ndjson",
            "--agencies-previous",
            "last");
    List<JsonNode> found = new ArrayList<>();
    new ObjectMapper().readTree(run.text()).get("problems").forEach(found::add);
    found.removeIf(problem -> !problem.get("rule").asText().equals("sum-of-agencies"));
    return found;
  }

  /** All figures of a report by their pointers; what is blank is left out. */
  private static Map<String, BigDecimal> figures(JsonNode report) {
    return sums(List.of(report));
  }

  private static Map<String, BigDecimal> sums(List<? extends JsonNode> reports) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (Line line : Agencies.FORM.lines()) {
      for (int i = 0; i < line.columns().size(); i++) {
        String pointer = line.pointer(i);
        for (JsonNode report : reports) {
          JsonNode cell = report.at(pointer);
          if (!cell.isNull()) {
            sums.merge(pointer, new BigDecimal(cell.asText()), BigDecimal::add);
          }
        }
        sums.computeIfPresent(
            pointer,
            (known, sum) -> sum.signum() == 0 ? BigDecimal.ZERO : sum.stripTrailingZeros());
      }
    }
    return sums;
  }
}
