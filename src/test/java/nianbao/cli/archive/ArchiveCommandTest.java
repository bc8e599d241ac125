package nianbao.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import nianbao.cli.Run;
import nianbao.press.listing.Shipped;
import nianbao.report.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code archive}: many reports become one archive. */
@Tag("load")
final class ArchiveCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String JINING = "2022/济宁市科学技术局2022年政府信息公开工作年度报告.pdf";
  private static final String UNNAMED = "2022/科学技术和工业信息化局2022年政府信息公开工作年度报告.pdf";
  private static final String SHIFAN = "2020/示范县水利局2020年政府信息公开工作年度报告.pdf";
  private static final String WENSHANG = "2021/汶上县科学技术局2021年政府信息公开工作年度报告.pdf";

  @TempDir private Path folder;

  @BeforeEach
  void putSamplesIntoAFolder() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports/市"));
    for (String name : Shipped.samples().keySet()) {
      Files.write(reports.resolve(name + ".json"), Shipped.sample(name).orElseThrow());
    }
    Files.writeString(folder.resolve("reports/notes.txt"), "no report");
  }

  @Test
  void makesWhatIsRightAndListsWhatIsNot() throws IOException {
    Run run = archive("reports", "-o", "out.zip");

    assertThat(run.exit()).as(run.messages()).isEqualTo(1);
    try (ZipFile zip = new ZipFile(folder.resolve("out.zip").toFile())) {
      assertThat(zip.stream().map(entry -> entry.getName()))
          .containsExactly(
              SHIFAN,
              WENSHANG,
              JINING,
              UNNAMED,
              "manifest.ndjson",
              "rejected.ndjson",
              "SHA256SUMS");
      assertThat(lines(zip, "rejected.ndjson"))
          .extracting(line -> line.get("source").textValue())
          .containsExactly("市/huancui-2023.json", "市/yiyuan-2024.json");
    }
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("reports", "out.zip");
  }

  @Test
  void theManifestHasALineForEachReport() throws IOException {
    archive("reports", "-o", "out.zip");

    try (ZipFile zip = new ZipFile(folder.resolve("out.zip").toFile())) {
      List<JsonNode> lines = lines(zip, "manifest.ndjson");
      byte[] pdf = zip.getInputStream(zip.getEntry(JINING)).readAllBytes();
      assertThat(lines).hasSize(6);
      JsonNode line = lines.get(2);
      assertThat(line.get("source").textValue()).isEqualTo("市/jining-2022.json");
      assertThat(line.get("sha256").textValue())
          .isEqualTo(Digest.of(Shipped.sample("jining-2022").orElseThrow()).hex());
      assertThat(line.get("outcome").textValue()).isEqualTo("made");
      assertThat(line.get("entry").textValue()).isEqualTo(JINING);
      assertThat(line.at("/pdf/sha256").textValue()).isEqualTo(Digest.of(pdf).hex());
      assertThat(line.at("/pdf/bytes").intValue()).isEqualTo(pdf.length);
      assertThat(line.at("/pdf/pages").intValue()).isEqualTo(9);
      assertThat(line.at("/problems/0/rule").textValue()).isEqualTo("placeholder");
      assertThat(line.get("program").textValue()).isEqualTo("Nianbao 1.2.3");
      assertThat(line.get("templates").textValue()).hasSize(64);
      assertThat(line.get("fonts").textValue()).hasSize(64);
    }
  }

  @Test
  void anEntryIsTheVeryPdfThatRenderMakes() throws IOException {
    archive("reports", "-o", "out");
    Run.in(folder, "render", "reports/市/jining-2022.json", "-o", "single.pdf");

    assertThat(folder.resolve("out").resolve(JINING))
        .hasSameBinaryContentAs(folder.resolve("single.pdf"));
  }

  @Test
  void theBytesAreTheSameInAnyOrderWithAnyNumberOfThreads() throws IOException {
    archive("reports/市/jining-2022.json", "reports/市/wenshang-2021.json", "-o", "a.zip");
    archive(
        "reports/市/wenshang-2021.json", "reports/市/jining-2022.json", "-o", "b.zip", "--jobs", "3");

    assertThat(folder.resolve("a.zip")).hasSameBinaryContentAs(folder.resolve("b.zip"));
  }

  @Test
  void takesNdjsonFromStandardInput() throws IOException {
    String jining = Files.readString(folder.resolve("reports/市/jining-2022.json"));
    String lines = jining.replaceAll("\\n *", "") + "\n\n{\"agency\": \n";

    Run run =
        Run.fed(
            new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
            folder,
            "archive",
            "-",
            "-o",
            "out");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(folder.resolve("out").resolve(JINING)).exists();
    assertThat(JSON.readTree(folder.resolve("out/rejected.ndjson").toFile()).get("source"))
        .hasToString("\"-:3\"");
  }

  @Test
  void theSameReportsGiveTheSameArchiveFromAnyWorkingFolder() throws IOException {
    archive("reports", "-o", "near.zip");
    Run.in(folder.resolve("reports/市"), "archive", folder + "/reports", "-o", "../../far.zip");
    Run.in(folder.resolve("reports"), "archive", ".", "-o", "../here.zip");

    assertThat(folder.resolve("far.zip")).hasSameBinaryContentAs(folder.resolve("near.zip"));
    assertThat(folder.resolve("here.zip")).hasSameBinaryContentAs(folder.resolve("near.zip"));
  }

  @Test
  void anArchiveInTheFolderOfItsReportsIsNoneOfThem() throws IOException {
    archive("reports", "-o", "reports/all.zip");
    byte[] first = Files.readAllBytes(folder.resolve("reports/all.zip"));
    archive("reports", "-o", "reports/all.zip");
    assertThat(folder.resolve("reports/all.zip")).hasBinaryContent(first);

    Run other = archive("reports", "-o", "other");
    assertThat(other.messages()).contains("没有做成：all.zip：这个文件里没有报告");
  }

  @Test
  void reportsOfOneNameAreAllRejected() throws IOException {
    Files.copy(folder.resolve("reports/市/jining-2022.json"), folder.resolve("reports/again.json"));

    Run run = archive("reports", "-o", "out.zip");

    assertThat(run.exit()).isEqualTo(1);
    try (ZipFile zip = new ZipFile(folder.resolve("out.zip").toFile())) {
      assertThat(zip.getEntry(JINING)).isNull();
      List<JsonNode> rejected = lines(zip, "rejected.ndjson");
      assertThat(rejected).hasSize(4);
      assertThat(rejected.get(0).at("/problems/0/rule").textValue()).isEqualTo("duplicate-report");
      assertThat(rejected.get(0).at("/problems/0/message").textValue())
          .isEqualTo(
              "与“市/jining-2022.json”在归档中同名（"
                  + JINING.replace(".pdf", "")
                  + "），两份都没有做；请删去多余的一份，或者改正机关名称、年度");
    }
  }

  @Test
  void reportsOfOneAgencyAreRejectedHoweverItIsSpelt() throws IOException {
    write("plain.json", "青石县统计局（普查中心）");
    write("blank.json", "青石县统计局(普查中心)\u3000");

    Run run = archive("twice", "-o", "out.zip");

    assertThat(run.exit()).isEqualTo(1);
    try (ZipFile zip = new ZipFile(folder.resolve("out.zip").toFile())) {
      assertThat(lines(zip, "rejected.ndjson"))
          .hasSize(2)
          .first()
          .returns("duplicate-report", line -> line.at("/problems/0/rule").textValue())
          .returns(
              "与“plain.json”在归档中同名（2022/青石县统计局(普查中心)2022年政府信息公开工作年度报告，"
                  + "另一份写作2022/青石县统计局（普查中心）2022年政府信息公开工作年度报告，只有写法不同），"
                  + "两份都没有做；请删去多余的一份，或者改正机关名称、年度",
              line -> line.at("/problems/0/message").textValue())
          .returns("agency-name", line -> line.at("/problems/1/rule").textValue());
    }
  }

  private void write(String name, String agency) throws IOException {
    String report = new String(Shipped.sample("jining-2022").orElseThrow(), StandardCharsets.UTF_8);
    Files.writeString(
        Files.createDirectories(folder.resolve("twice")).resolve(name),
        report.replace("\"agency\": \"济宁市科学技术局\"", "\"agency\": \"" + agency + "\""));
  }

  @Test
  void aReportThatIsNamedTwiceIsSaidToBe() {
    Run run = archive("reports/市/jining-2022.json", "reports/市/jining-2022.json", "-o", "out");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.messages())
        .startsWith(
            "没有做成：jining-2022.json：这一份作为输入写了不止一次（" + JINING.replace(".pdf", "") + "），一次也没有做");
  }

  private Run archive(String... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = "archive";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return Run.in(folder, command);
  }

  private static List<JsonNode> lines(ZipFile zip, String name) throws IOException {
    String text =
        new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    return text.lines()
        .map(
            line -> {
              try {
                return JSON.readTree(line);
              } catch (IOException e) {
                throw new AssertionError(line, e);
              }
            })
        .toList();
  }
}
