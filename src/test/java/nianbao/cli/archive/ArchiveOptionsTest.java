package nianbao.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nianbao.bulk.GeneratedReports;
import nianbao.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What {@code archive} is asked by its options, and what it says. */
@Tag("load")
final class ArchiveOptionsTest {

  private static final GeneratedReports REPORTS = new GeneratedReports(1);

  @TempDir private Path folder;

  @BeforeEach
  void writeAGoodAndABadReport() throws IOException {
    write("good.json", REPORTS.report(1));
    write("bad<|>.json", REPORTS.report(2).put("issuedOn", "2000-01-01"));
  }

  @Test
  void pipelinesSeeATestCaseAReport() throws Exception {
    Run run = archive("good.json", "bad<|>.json", "-o", "a.zip", "--junit", "junit.xml");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(JUnitForm.faults(folder.resolve("junit.xml"))).isEmpty();
    Element suite =
        (Element)
            DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("junit.xml").toFile())
                .getElementsByTagName("testsuite")
                .item(0);
    assertThat(suite.getAttribute("tests")).isEqualTo("2");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    Element bad = (Element) suite.getElementsByTagName("testcase").item(1);
    assertThat(bad.getAttribute("classname")).isEqualTo("bad<|>.json");
    assertThat(bad.getAttribute("time")).isEqualTo("0");
    assertThat(bad.hasAttribute("file")).isFalse();
    Element good = (Element) suite.getElementsByTagName("testcase").item(0);
    assertThat(good.getAttribute("classname")).isEqualTo("good.json");
    assertThat(good.getAttribute("name")).matches(".+20[0-9]{2}年");
    assertThat(bad.getElementsByTagName("failure").item(0).getTextContent())
        .startsWith("错误：成文日期2000年1月1日早于报告年度结束");
  }

  @Test
  void theSummaryIsATableOfMarkdown() throws IOException {
    archive("good.json", "bad<|>.json", "-o", "a.zip", "--summary", "summary.md");

    assertThat(folder.resolve("summary.md"))
        .content()
        .contains("| 2 | 1 | 1 | 0 | 0 |")
        .contains("| bad&lt;\\|>.json | 成文日期2000年1月1日早于报告年度结束")
        .contains("| period | 1 |");
  }

  @Test
  void nothingIsMadeOnceAReportIsRejectedWhereThatIsAsked() {
    Run run =
        archive("good.json", "bad<|>.json", "-o", "a.zip", "--fail-fast", "--junit", "junit.xml");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.messages())
        .startsWith("没有做成：bad<|>.json：成文日期2000年1月1日早于报告年度结束")
        .endsWith("\n按 --fail-fast 的要求，一份也没有做。\n")
        .hasLineCount(2);
    assertThat(folder.resolve("junit.xml"))
        .content()
        .contains("tests=\"1\" failures=\"1\"", "成文日期2000年1月1日早于报告年度结束");
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("good.json", "bad<|>.json", "junit.xml");
  }

  @Test
  void entriesAreCalledAsAsked() throws IOException {
    archive("good.json", "-o", "tree", "--name", "{agency}/{year}.pdf");

    assertThat(folder.resolve("tree/东东市东东县科学技术局/2022.pdf")).exists();
  }

  @Test
  void aHostileNameStaysInsideTheArchive() throws IOException {
    write("good.json", REPORTS.report(1).put("agency", "../../../etc/县:局."));

    archive("good.json", "-o", "tree", "--checks", "report", "--name", "{agency}/{year}");

    assertThat(folder.resolve("tree/_._.._.._etc_县_局_/2022.pdf")).exists();
  }

  @Test
  void eachReportIsHeldAgainstItsAgencysOfTheYearBefore() throws IOException {
    ObjectNode last = REPORTS.report(0);
    write("last.json", last);
    String text = last.at("/overview/0").textValue();
    ObjectNode current = REPORTS.report(1);
    ((ArrayNode) current.get("overview")).removeAll().add(text);
    write("good.json", current);
    archive("last.json", "-o", "last.zip");
    archive("last.json", "-o", "last");
    Files.createDirectories(folder.resolve("files"));
    Files.copy(folder.resolve("last.json"), folder.resolve("files/last.json"));
    Files.writeString(folder.resolve("files/other.json"), "[]");

    for (String previous : List.of("last.zip", "last", "files")) {
      Run run =
          archive(
              "good.json", "-o", previous + "-now", "--checks", "report", "--previous", previous);
      assertThat(run.exit()).as(run.messages()).isZero();
      assertThat(folder.resolve(previous + "-now/manifest.ndjson"))
          .content()
          .contains("与上年报告“一、总体情况”中的一段雷同");
    }
  }

  @Test
  void ofSeveralReportsOfLastYearTheFirstByNameCounts() throws IOException {
    Files.createDirectories(folder.resolve("files"));
    for (String name : List.of("c", "a", "d", "b")) {
      ObjectNode other = REPORTS.report(0);
      ((ArrayNode) other.at("/requests/carriedForward")).set(0, name.equals("a") ? 4711 : 0);
      write("files/" + name + ".json", other);
    }
    archive("good.json", "-o", "out", "--checks", "report", "--previous", "files");
    assertThat(folder.resolve("out/manifest.ndjson")).content().contains("4711");
  }

  @Test
  void saysWhereThereIsNoReportOfLastYear() throws IOException {
    archive("good.json", "-o", "other.zip");

    Run run = archive("good.json", "-o", "a.zip", "--previous", "other.zip");

    assertThat(run.exit()).isZero();
    assertThat(run.messages()).contains("有1份报告在“other.zip”里没有上年的报告，没有与上年核对。");
  }

  @Test
  void whatCannotBeAskedIsRefusedInOneSentence() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    Files.createDirectories(folder.resolve("full/inside"));
    Files.createDirectories(folder.resolve("folder.zip"));

    assertThat(refusal("good.json")).startsWith("缺少选项 -o");
    assertThat(refusal("-o", "a.zip")).startsWith("缺少输入");
    assertThat(refusal("absent", "-o", "a.zip")).startsWith("找不到“absent”");
    assertThat(refusal("empty", "-o", "a.zip")).startsWith("在“empty”里没有找到报告");
    assertThat(refusal("-", "-", "-o", "a.zip")).startsWith("标准输入（-）只能写一次");
    assertThat(refusal("good.json", "-o", "full")).startsWith("文件夹“full”里已经有东西");
    assertThat(refusal("good.json", "-o", "folder.zip")).startsWith("无法写“folder.zip”");
    assertThat(refusal("good.json", "-o", "no/a.zip")).contains("它所在的文件夹不存在");
    assertThat(refusal("good.json", "-o", "a.zip", "--shard", "4/3")).contains("--shard");
    assertThat(refusal("good.json", "-o", "a.zip", "--name", "{year}")).contains("--name");
    assertThat(refusal("good.json", "-o", "a.zip", "--jobs", "0")).contains("--jobs");
    assertThat(refusal("good.json", "-o", "a.zip", "--previous", "empty")).contains("没有上年的报告");
    assertThat(refusal("good.json", "-o", "a.zip", "--previous", "good.json"))
        .isEqualTo("选项 --previous 的“good.json”不能用：不是本程序做成的归档，或者已经损坏。\n");
    assertThat(refusal("good.json", "-o", "a.zip", "--previous", "")).contains("--previous");
    assertThat(refusal("", "-o", "a.zip")).isEqualTo("有一个输入的名字是空的。\n");
    assertThat(refusal("good.json", "-o", "-")).startsWith("归档不能写到标准输出");
    assertThat(refusal("good.json", "-o", "a.zip", "--junit", "full")).contains("这是一个文件夹");
    assertThat(refusal("good.json", "-o", "a.zip", "--junit", "no/a.xml")).contains("文件夹不存在");
    assertThat(refusal("good.json", "-o", "a.zip", "--junit", "a.zip")).contains("归档自己的位置");
    assertThat(refusal("good.json", "-o", "a", "--summary", "a/s.md")).contains("归档自己的位置");
    assertThat(refusal("good.json", "-o", "a.zip", "--junit", "x", "--summary", "x"))
        .contains("同一个文件");
    assertThat(folder.resolve("a.zip")).doesNotExist();
    assertThat(folder.resolve("a.zip.work")).doesNotExist();
  }

  @Test
  void saysWhichInputsHaveNoReportWhereOthersHave() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    Run run = archive("good.json", "empty", "-o", "a.zip");
    assertThat(run.exit()).isZero();
    assertThat(run.messages()).contains("在“empty”里没有找到报告。\n");
  }

  @Test
  void aNameCannotDriveTheTerminal() throws IOException {
    Files.writeString(folder.resolve("\u001b[31m\nred.json"), "{}");
    assertThat(archive("\u001b[31m\nred.json", "-o", "a.zip").messages())
        .startsWith("没有做成：?[31m?red.json：");
  }

  @Test
  void anArchiveGoesWhereALinkLeads() throws IOException {
    Path disk = Files.createDirectories(folder.resolve("disk/2024"));
    Files.createSymbolicLink(folder.resolve("link"), disk);
    assertThat(archive("good.json", "-o", "link").exit()).isZero();
    assertThat(folder.resolve("link")).isSymbolicLink();
    assertThat(disk.resolve("SHA256SUMS")).exists();
  }

  /** All is made, but the results cannot be written; then the archive gets its name. */
  @Test
  void aFolderThatWasKilledOnceItHadItsNameIsGoneOnWith() throws IOException {
    Run full = archive("good.json", "-o", "tree", "--junit", "/dev/full");
    assertThat(full.exit()).isEqualTo(2);
    Files.move(folder.resolve("tree.work/archive.part"), folder.resolve("tree"));
    assertThat(archive("good.json", "-o", "tree").messages()).startsWith("文件夹“tree”里已经有东西");
    Run run = archive("good.json", "-o", "tree", "--resume");
    assertThat(run.messages()).contains("1份（其中1份是上次做成的）");
    assertThat(run.exit()).isZero();
    assertThat(folder.resolve("tree.work")).doesNotExist();
  }

  private String refusal(String... arguments) {
    Run run = archive(arguments);
    assertThat(run.exit()).as(run.messages()).isEqualTo(2);
    assertThat(run.messages()).hasLineCount(1);
    return run.messages();
  }

  private Run archive(String... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = "archive";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return Run.in(folder, command);
  }

  private void write(String name, ObjectNode report) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      out.write(GeneratedReports.bytes(report));
    }
  }
}
