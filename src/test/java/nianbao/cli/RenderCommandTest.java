package nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RenderCommandTest {

  private static final String TITLE = "济宁市科学技术局2022年政府信息公开工作年度报告";

  @TempDir private Path folder;

  @Test
  void namesThePdfByTheTitle() throws IOException {
    Files.write(folder.resolve("report.json"), Shipped.sample("jining-2022").orElseThrow());

    Run run = Run.in(folder, "render", "report.json");

    assertThat(run.exit()).isZero();
    assertThat(run.messages())
        .containsPattern("已做成“" + TITLE + "\\.pdf”：[0-9]+页，[0-9]+ KB，0\\.0秒。");
    assertThat(files()).containsExactlyInAnyOrder("report.json", TITLE + ".pdf");
    assertThat(folder.resolve(TITLE + ".pdf"))
        .content(StandardCharsets.ISO_8859_1)
        .startsWith("%PDF-");
  }

  @Test
  void makesTheWebPage() {
    Run run = Run.fed(Run.sample("jining-2022"), folder, "render", "-", "--html");

    assertThat(run.exit()).isZero();
    assertThat(run.messages()).containsPattern("已做成“" + TITLE + "\\.html”：[0-9]+ KB，0\\.0秒。");
    assertThat(folder.resolve(TITLE + ".html")).content().contains("<title>" + TITLE);
  }

  @Test
  void writesToStandardOutputAndNothingElseThere() {
    Run run = Run.fed(Run.sample("jining-2022"), folder, "render", "-", "-o", "-");

    assertThat(run.exit()).isZero();
    assertThat(run.messages()).containsPattern("已写到标准输出：[0-9]+页");
    assertThat(run.out().toString(StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-")
        .endsWith("%%EOF\n");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void replacesAnExistingFile() throws IOException {
    Files.writeString(folder.resolve("report.pdf"), "last year's");

    Run run = Run.fed(Run.sample("jining-2022"), folder, "render", "-", "-o", "report.pdf");

    assertThat(run.exit()).isZero();
    assertThat(folder.resolve("report.pdf"))
        .content(StandardCharsets.ISO_8859_1)
        .startsWith("%PDF-");
    assertThat(files()).containsExactly("report.pdf");
  }

  @Test
  void aRejectedReportLeavesTheExistingFileAsItWas() throws IOException {
    Files.writeString(folder.resolve("report.pdf"), "last year's");

    Run run = Run.fed(Run.sample("huancui-2023"), folder, "render", "-", "-o", "report.pdf");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.messages())
        .contains(
            "错误：三、（七）总计“自然人”为1，但（一）至（六）各项之和为3\n",
            "位置：“三、收到和处理政府信息公开申请情况”的“（七）总计”的“自然人”（outcomes-total，/requests/outcomes/total/0）\n",
            "标准输入有2个错误")
        .endsWith("没有做成。请改好再试。\n");
    assertThat(folder.resolve("report.pdf")).hasContent("last year's");
    assertThat(files()).containsExactly("report.pdf");
  }

  @Test
  void makesAReportWithErrorsAllTheSameWhenTold() {
    Run run =
        Run.fed(
            Run.sample("huancui-2023"), folder, "render", "-", "--checks", "report", "-o", "r.pdf");

    assertThat(run.exit()).isZero();
    assertThat(run.messages()).contains("（outcomes-total，", "已做成“r.pdf”").contains("报告有2个错误");
    assertThat(files()).containsExactly("r.pdf");
  }

  @Test
  void aDraftIsMadeOfWhatHasErrorsAndHasItsOwnName() {
    Run run = Run.fed(Run.sample("huancui-2023"), folder, "render", "-", "--draft");

    assertThat(run.exit()).isZero();
    assertThat(run.messages()).contains("（outcomes-total，", "报告有2个错误");
    assertThat(files()).containsExactly("威海市环翠区科学技术局2023年政府信息公开工作年度报告（草稿）.pdf");
  }

  @Test
  void aWebPageIsNeverADraft() {
    Run run = Run.fed(Run.sample("jining-2022"), folder, "render", "-", "--draft", "--html");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.messages()).isEqualTo("选项 --draft 不能用于网页：网页没有草稿。\n");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatIsNoReportIsRejected() {
    Run run = Run.fed(text("[]"), folder, "render", "-");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.messages()).startsWith("错误：").contains("位置：报告（schema）");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void saysWhereTheInputStopsBeingJson() throws IOException {
    Files.writeString(folder.resolve("half.json"), "{\n  \"agency\": ");

    Run run = Run.in(folder, "render", "half.json");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.messages()).startsWith("无法读取“half.json”：第2行第").hasLineCount(1);
  }

  @Test
  void refusesInputThatCannotBeRead() {
    assertThat(Run.in(folder, "render", "none.json").messages())
        .isEqualTo("无法读取“none.json”：找不到这个文件或文件夹。\n");
    assertThat(Run.in(folder, "render", ".").messages()).isEqualTo("无法读取“.”：这是一个文件夹，请写明文件名。\n");
    assertThat(Run.fed(torn(), folder, "render", "-").messages())
        .isEqualTo("无法读取标准输入：系统报告“the line is torn”。\n");
    assertThat(Run.fed(torn(), folder, "render", "-").exit()).isEqualTo(2);
  }

  @Test
  void refusesAnOutputThatCannotBeWritten() throws IOException {
    Files.createFile(folder.resolve("file"));

    assertThat(refusal("none/a.html")).startsWith("无法写“none/a.html”：文件夹“").contains("不存在");
    assertThat(refusal(".")).isEqualTo("无法写“.”：这是一个文件夹，请写明文件名。\n");
    assertThat(refusal("file/a.html")).isEqualTo("无法写“file/a.html”：路径中有一段不是文件夹。\n");
    assertThat(files()).containsExactly("file");
  }

  @Test
  void saysThatNobodyReadsTheStandardOutput() {
    Run run = Run.into(new Closed(), Run.sample("jining-2022"), folder, "render", "-", "-o", "-");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.messages()).isEqualTo("无法写到标准输出：接收的一方已经关闭。\n");
  }

  @Test
  void refusesFoldersThatAreNotThere() {
    assertThat(Run.in(folder, "render", "-", "--fonts", "none"))
        .returns(2, Run::exit)
        .returns("选项 --fonts 的“none”不是文件夹，或者不存在。\n", Run::messages);
    assertThat(Run.in(folder, "render", "-", "--templates", "none"))
        .returns(2, Run::exit)
        .returns("选项 --templates 的“none”不是文件夹，或者不存在。\n", Run::messages);
  }

  @Test
  void namesTheFaceOfTheAgencyThatIsMissing() throws IOException {
    Files.writeString(folder.resolve("fonts.properties"), "body = lost.ttf");

    Run run = Run.in(folder, "render", "-", "--fonts", ".");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.messages()).contains("lost.ttf").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          report.ftlh   | <p/><#if       | 模板“report.ftlh”第1行第6列写法不对：
          part-1.ftlh   | <p/><#if       | 模板“part-1.ftlh”第1行第6列写法不对：
          part-1.ftlh   | <p>${agent}</p> | 模板“part-1.ftlh”第1行第6列的“agent”没有值
          part-1.ftlh   | ${title?date}   | 模板“part-1.ftlh”第1行第1列算不出来：
          sign-off.ftlh | <p>             | 用这些模板做出的网页排不出版面，多半是标签没有成对：
          """)
  void saysWhereATemplateOfTheAgencyIsBroken(String file, String text, String message)
      throws IOException {
    Files.writeString(folder.resolve(file), text);

    Run run = Run.fed(Run.sample("jining-2022"), folder, "render", "-", "--templates", ".");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.messages().lines().reduce((first, last) -> last).orElseThrow())
        .startsWith(message);
    assertThat(files()).containsExactly(file);
  }

  private String refusal(String output) {
    Run run = Run.fed(Run.sample("jining-2022"), folder, "render", "-", "--html", "-o", output);
    assertThat(run.exit()).isEqualTo(2);
    return run.messages();
  }

  private String[] files() {
    return folder.toFile().list();
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream torn() {
    return new BrokenInput(
        () -> {
          throw new IOException("the line is torn");
        });
  }

  private static final class Closed extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("Broken pipe");
    }
  }
}
