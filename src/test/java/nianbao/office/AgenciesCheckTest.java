package nianbao.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianbao.cli.Run;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What total adds up and what check holds against it follow one rule. */
class AgenciesCheckTest {

  private static final String GOVERNMENT = "东东市人民政府";

  @TempDir private Path folder;

  @Test
  void checkLeavesOutWhatTotalLeavesOutSoThatItsOwnDraftIsNeverWrong() throws IOException {
    List<ObjectNode> reports = Agencies.reports(5);
    ((ArrayNode) reports.get(1).at("/requests/outcomes/total")).set(0, 4711);
    Agencies.lines(folder.resolve("all.ndjson"), reports);
    Files.writeString(
        folder.resolve("roster.csv"),
        "名称\n"
            + Agencies.name(reports.get(0))
            + "\n"
            + Agencies.name(reports.get(1))
            + "\n没有报的局\n");
    for (List<String> options :
        List.of(
            List.<String>of(), List.of("--checks", "report"), List.of("--roster", "roster.csv"))) {
      List<String> all = new ArrayList<>(List.of("-o", "total.json"));
      all.addAll(options);
      total("all.ndjson", all.toArray(String[]::new));
      issued("total.json");

      List<String> check =
          new ArrayList<>(List.of("check", "total.json", "--agencies", "all.ndjson"));
      check.addAll(options);
      Run run = Run.in(folder, check.toArray(String[]::new));

      assertThat(run.text()).as("%s", options).doesNotContain("sum-of-agencies");
      assertThat(run.messages())
          .contains(options.contains("report") ? "（其中有错误的1份）" : "没有计入合计：all.ndjson:2：有");
    }
    assertThat(Run.in(folder, "check", "total.json", "--roster", "roster.csv").exit()).isEqualTo(2);
  }

  @Test
  void aDamagedReportInLastYearsArchiveTakesOnlyItsFiguresAway() throws IOException {
    List<ObjectNode> reports = Agencies.reports(2);
    Agencies.lines(folder.resolve("all.ndjson"), reports);
    total("all.ndjson", "-o", "total.json");
    issued("total.json");
    ObjectNode report = (ObjectNode) Agencies.read(folder.resolve("total.json"));
    ((ArrayNode) report.at("/requests/outcomes/total")).set(0, 987654);
    Files.writeString(folder.resolve("total.json"), report.toString());
    Files.createDirectory(folder.resolve("last"));
    Files.writeString(
        folder.resolve("last/manifest.ndjson"),
        "{\"source\":\"a.json\",\"outcome\":\"made\",\"agency\":\"%s\",\"year\":2023,\"entry\":\"a.pdf\",\"pdf\":{\"sha256\":\"%s\",\"bytes\":1}}\n"
            .formatted(Agencies.name(reports.get(0)), "0".repeat(64)));

    String found = checked("--agencies-previous", "last");

    assertThat(found).contains("sum-of-agencies").contains("其中最大的是");
  }

  @Test
  void amountsOf2019AreAddedUpAndComparedAsMoneyAndNotAsText() throws IOException {
    List<ObjectNode> reports = new ArrayList<>();
    for (String amount : List.of("2000.50元", "0.2万元", "0")) {
      ObjectNode report =
          (ObjectNode) new ObjectMapper().readTree(Shipped.sample("shifan-2020").orElseThrow());
      report.put("agency", amount.length() + "号局");
      ((ObjectNode) report.at("/disclosure/procurement")).put("amount", amount);
      reports.add(report);
    }
    Agencies.lines(folder.resolve("all.ndjson"), reports);
    String[] options = {"--agency", GOVERNMENT, "--year", "2020", "--checks", "report"};

    Run run =
        Run.in(
            folder,
            Stream.concat(
                    Stream.of("total", "all.ndjson", "-o", "total.json", "--sheet", "t.xlsx"),
                    Stream.of(options))
                .toArray(String[]::new));

    assertThat(run.messages()).contains("已汇总3份");
    ObjectNode total = (ObjectNode) Agencies.read(folder.resolve("total.json"));
    assertThat(total.at("/disclosure/procurement/amount").asText()).isEqualTo("4000.5元");
    assertThat(Sheets.of(folder.resolve("t.xlsx")).text(1))
        .contains("4000.5")
        .doesNotContain("万元 ");
    ((ObjectNode) total.at("/disclosure/procurement"))
        .put("amount", "0.40005万元".replace("5万", "万"));
    Files.writeString(folder.resolve("total.json"), total.toString());
    issued("total.json");
    assertThat(checked("--checks", "report"))
        .contains("为0.4000万元，所属3个机关的合计为4000.5元，少0.5元")
        .contains("sum-of-agencies");
    ((ObjectNode) reports.get(2).at("/disclosure/procurement")).put("amount", "7");
    Agencies.lines(folder.resolve("all.ndjson"), reports);
    assertThat(checked("--checks", "report")).doesNotContain("sum-of-agencies");
  }

  private String checked(String... options) {
    return Run.in(
            folder,
            Stream.concat(
                    Stream.of("check", "total.json", "--agencies", "all.ndjson"),
                    Stream.of(options))
                .toArray(String[]::new))
        .text();
  }

  private void issued(String name) throws IOException {
    ObjectNode report = (ObjectNode) Agencies.read(folder.resolve(name));
    report.put("issuedOn", (report.get("year").intValue() + 1) + "-03-01");
    Files.writeString(folder.resolve(name), report.toString());
  }

  private Run total(String input, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("total", input, "--agency", GOVERNMENT, "--year", "2024"));
    arguments.addAll(List.of(options));
    return Run.in(folder, arguments.toArray(String[]::new));
  }
}
