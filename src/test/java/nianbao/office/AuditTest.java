package nianbao.office;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nianbao.cli.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int COUNT = 300;

  @TempDir private Path folder;

  @Test
  @Tag("load")
  void of300AgenciesExactlyTheBadTheCopiedTheMissingAndTheLateAreFound() throws IOException {
    List<ObjectNode> reports = Agencies.reports(COUNT);
    Set<String> bad = new TreeSet<>();
    for (int i = 3; i < COUNT; i += 20) {
      ((ArrayNode) reports.get(i).at("/requests/outcomes/total")).set(0, 4711);
      bad.add(Agencies.name(reports.get(i)));
    }
    Set<String> copied = names(reports, 50, 90, 130);
    reports.get(90).set("overview", reports.get(50).get("overview").deepCopy());
    reports.get(130).set("overview", reports.get(50).get("overview").deepCopy());
    Set<String> late = names(reports, 41, 202);
    reports.get(41).put("issuedOn", "2025-02-03");
    reports.get(202).put("issuedOn", "2025-03-01");
    Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < COUNT; i++) {
      publish(reports.get(i), i);
    }
    roster(reports, List.of("第一个局", "第二个局", "第三个局", "第四个局"));

    Run run = audit("in", "-o", "audit.ndjson", "--roster", "roster.csv", "--due", "2025-01-31");

    assertThat(run.exit()).as(run.messages()).isEqualTo(1);
    List<JsonNode> rows = rows();
    assertThat(rows).hasSize(COUNT + 4);
    assertThat(agencies(rows, row -> row.get("errors").asInt() > 0)).isEqualTo(bad);
    assertThat(agencies(rows, row -> row.get("fromOthers").asInt() > 0)).isEqualTo(copied);
    assertThat(agencies(rows, row -> row.get("late").asBoolean())).isEqualTo(late);
    assertThat(agencies(rows, row -> row.get("standing").asText().equals("missing")))
        .containsExactlyInAnyOrder("第一个局", "第二个局", "第三个局", "第四个局");
    assertThat(agencies(rows, row -> row.get("unread").asInt() > 0)).isEmpty();
    assertThat(agencies(rows, row -> row.get("standing").asText().equals("unreadable"))).isEmpty();
    assertThat(agencies(rows, row -> row.path("claimsStandard").asText().equals("PDF/A-3a")))
        .hasSize(COUNT / 20);
    assertThat(row(rows, Agencies.name(reports.get(90))).at("/copies/0/other").asText())
        .isIn(
            IntStream.of(50, 130)
                .mapToObj(i -> reports.get(i).at("/overview/0").asText())
                .toList());
  }

  /** Of twenty two are Word files, three web pages of others, one a PDF, the others JSON. */
  private void publish(ObjectNode report, int number) throws IOException {
    Path in = folder.resolve("in");
    switch (number % 20) {
      case 0, 10 -> Files.write(in.resolve(number + ".docx"), Agencies.word(report));
      case 1, 11, 3 -> Files.write(in.resolve(number + ".html"), Agencies.page(report));
      case 2 -> Files.write(in.resolve(number + ".pdf"), Agencies.pdf(report));
      default -> Files.writeString(in.resolve(number + ".json"), report.toString());
    }
  }

  @Test
  void thePageTellsAnAgencyWhatItMustMendAndRunsNothingOfItsWords() throws IOException {
    List<ObjectNode> reports = Agencies.reports(3);
    ((ArrayNode) reports.get(1).at("/requests/outcomes/total")).set(0, 4711);
    reports.get(2).put("agency", "<script>alert(1)</script>局");
    Agencies.lines(folder.resolve("all.ndjson"), reports);
    roster(reports.subList(0, 2), List.of("没有报的局"));

    audit("all.ndjson", "-o", "audit.html", "--roster", "roster.csv");

    String page = Files.readString(folder.resolve("audit.html"));
    assertThat(page)
        .contains("<h2>整改通知</h2><p class=\"to\">" + Agencies.name(reports.get(1)) + "：</p>")
        .contains("三、（七）总计“自然人”为4711")
        .contains("<p class=\"to\">没有报的局：</p><p>到检查时没有收到你单位的《2024年政府信息公开工作年度报告》")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;局")
        .contains("没有给出权重，每处都按1计：")
        .contains("；逾期 1；")
        .doesNotContain("<script>alert")
        .doesNotContain("http:")
        .contains("data-marked=\"");
  }

  @Test
  void theSameInputGivesTheSameBytesWithAnyNumberOfThreads() throws IOException {
    Agencies.lines(folder.resolve("all.ndjson"), Agencies.reports(20));
    for (String ending : List.of("html", "xlsx", "ndjson")) {
      audit("all.ndjson", "-o", "one." + ending, "--jobs", "1");
      audit("all.ndjson", "-o", "other." + ending, "--jobs", "5");
      assertThat(folder.resolve("one." + ending))
          .hasSameBinaryContentAs(folder.resolve("other." + ending));
    }
  }

  @Test
  void theOfficesWeightsDecideTheOrderAndArePrinted() throws IOException {
    List<ObjectNode> reports = Agencies.reports(2);
    ((ArrayNode) reports.get(0).at("/requests/outcomes/total")).set(0, 4711);
    ((ObjectNode) reports.get(1).get("disclosure")).putNull("licensing");
    Agencies.lines(folder.resolve("all.ndjson"), reports);
    Files.writeString(folder.resolve("w.properties"), "error=1\nblank-cell=50\n");

    audit("all.ndjson", "-o", "audit.ndjson", "--weights", "w.properties");

    assertThat(rows()).extracting(row -> row.get("weight").asInt()).containsExactly(50, 3);
    assertThat(Files.readString(folder.resolve("audit.ndjson")))
        .contains("\"weights\":\"blank-cell=50 error=1\",\"weightsGiven\":true");
    Files.writeString(folder.resolve("w.properties"), "eror=1\nlate=x\n");
    assertThat(audit("all.ndjson", "-o", "a.html", "--weights", "w.properties"))
        .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
        .satisfies(run -> assertThat(run.messages()).contains("“eror”认不得").contains("“late”的值“x”"));
    Files.writeString(folder.resolve("w.properties"), "error=\\u00zz\n");
    assertThat(audit("all.ndjson", "-o", "a.html", "--weights", "w.properties").messages())
        .contains("每行写一个“名字=数”")
        .doesNotContain("Malformed");
  }

  @Test
  void ofAnArchiveTheManifestAloneIsRead() throws IOException {
    List<ObjectNode> reports = Agencies.reports(4);
    reports.get(1).set("overview", reports.get(0).get("overview").deepCopy());
    Agencies.lines(folder.resolve("all.ndjson"), reports);
    assertThat(Run.in(folder, "archive", "all.ndjson", "-o", "archive", "--quiet").exit()).isZero();
    try (var files = Files.walk(folder.resolve("archive"))) {
      for (Path pdf : files.filter(file -> file.toString().endsWith(".pdf")).toList()) {
        Files.delete(pdf);
      }
    }
    roster(reports, List.of("没有报的局"));

    Run run = audit("archive", "-o", "audit.ndjson", "--roster", "roster.csv");

    assertThat(run.exit()).as(run.messages()).isEqualTo(1);
    assertThat(agencies(rows(), row -> row.get("fromOthers").asInt() > 0))
        .isEqualTo(names(reports, 0, 1));
    assertThat(agencies(rows(), row -> row.get("standing").asText().equals("missing")))
        .containsExactly("没有报的局");
    assertThat(rows().get(0).get("notes").toString()).contains("只看了归档的清单");
  }

  @Test
  void whoIsInAnArchivesListAsRejectedIsSentBackAndNotMissingAndItsDatesAreKnown()
      throws IOException {
    List<ObjectNode> reports = Agencies.reports(4);
    ((ArrayNode) reports.get(1).at("/requests/outcomes/total")).set(0, 4711);
    reports.get(2).put("issuedOn", "2025-02-20");
    reports.get(3).remove("overview");
    Agencies.lines(folder.resolve("all.ndjson"), reports);
    roster(reports, List.of("没有报的局"));
    assertThat(Run.in(folder, "archive", "all.ndjson", "-o", "a.zip", "--quiet").exit())
        .isEqualTo(1);

    Run run = audit("a.zip", "-o", "audit.ndjson", "--roster", "roster.csv");
    audit("a.zip", "-o", "audit.html", "--roster", "roster.csv");

    assertThat(run.messages()).contains("没有收到1家，读不出来0家，被退回（有错误）2家，逾期1家");
    assertThat(agencies(rows(), row -> row.get("standing").asText().equals("rejected")))
        .isEqualTo(names(reports, 1, 3));
    assertThat(row(rows(), Agencies.name(reports.get(1))).get("issuedOn"))
        .isEqualTo(reports.get(1).get("issuedOn"));
    assertThat(agencies(rows(), row -> row.get("late").asBoolean())).isEqualTo(names(reports, 2));
    assertThat(Files.readString(folder.resolve("audit.html")))
        .contains("<td class=\"bad\">被退回（有错误）</td>")
        .contains("有错误，已经退回；请改正下列问题后重新报送：");
  }

  @Test
  void lastYearsReportsAreFoundUnderAnotherNameAndAnUnusualChangeIsAskedAbout() throws IOException {
    List<ObjectNode> reports = Agencies.reports(12);
    Files.createDirectory(folder.resolve("last"));
    for (int i = 0; i < reports.size(); i++) {
      ObjectNode last = reports.get(i).deepCopy();
      last.put("year", 2023).put("issuedOn", "2024-01-20");
      if (i == 5) {
        last.put("agency", "从前的局");
        ((ArrayNode) last.at("/requests/received")).set(6, 900);
      }
      Files.writeString(folder.resolve("last/" + i + ".json"), last.toString());
    }
    Agencies.lines(folder.resolve("all.ndjson"), reports);
    Files.writeString(folder.resolve("roster.csv"), Agencies.name(reports.get(5)) + ",县,部门,从前的局\n");

    audit("all.ndjson", "-o", "audit.ndjson", "--roster", "roster.csv", "--previous", "last");

    assertThat(agencies(rows(), row -> !row.get("jumps").isEmpty())).isEqualTo(names(reports, 5));
    JsonNode jumped = row(rows(), Agencies.name(reports.get(5)));
    assertThat(jumped.at("/jumps/0").asText()).contains("上年900、今年").contains("同批12个机关一般变化的");
    assertThat(jumped.get("fromLastYear").asInt()).isPositive();
    assertThat(jumped.at("/copies/0/own")).isEqualTo(jumped.at("/copies/0/other"));
  }

  private Run audit(String input, String... options) {
    List<String> arguments = new ArrayList<>(List.of("audit", input, "--quiet"));
    arguments.addAll(List.of(options));
    return Run.in(folder, arguments.toArray(String[]::new));
  }

  private void roster(List<ObjectNode> reports, List<String> missing) throws IOException {
    List<String> lines = new ArrayList<>(List.of("名称,层级,性质,其他名称"));
    reports.forEach(report -> lines.add(Agencies.name(report) + ",县,部门,"));
    missing.forEach(name -> lines.add(name + ",县,部门,"));
    Files.write(folder.resolve("roster.csv"), lines);
  }

  private List<JsonNode> rows() throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("audit.ndjson"))) {
      rows.add(JSON.readTree(line));
    }
    return rows.subList(1, rows.size());
  }

  private static JsonNode row(List<JsonNode> rows, String agency) {
    return rows.stream().filter(row -> Agencies.name(row).equals(agency)).findFirst().orElseThrow();
  }

  private static Set<String> agencies(List<JsonNode> rows, Predicate<JsonNode> which) {
    return rows.stream().filter(which).map(Agencies::name).collect(toCollection(TreeSet::new));
  }

  private static Set<String> names(List<ObjectNode> reports, int... numbers) {
    return IntStream.of(numbers)
        .mapToObj(number -> Agencies.name(reports.get(number)))
        .collect(toSet());
  }
}
