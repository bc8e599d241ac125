package nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an agency's own templates bring along is taken, and what cannot be taken is told. */
@Tag("cases")
class OwnTemplatesTest {

  private static final Path SHIPPED = Path.of("templates");

  @TempDir private Path folder;

  @Test
  void aPictureBesideTheTemplateIsOnThePageAndInTheHtml() throws IOException {
    picture("logo.png");
    add("part-1.ftlh", "<p><img src=\"logo.png\" alt=\"徽标\"/></p>");

    assertThat(render("-o", "report.pdf").messages()).doesNotContain("提示");
    assertThat(render("-o", "report.html").exit()).isZero();
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
      PDPage page = pdf.getPage(0);
      assertThat(page.getResources().getXObjectNames()).hasSize(1);
    }
    assertThat(folder.resolve("report.html"))
        .content()
        .contains("<img src=\"data:image/png;base64,iVBOR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          part-1.ftlh   | <img src="logo.png" alt=""/>        | 模板里的图够不着：“logo.png”；
          part-1.ftlh   | <img src="../logo.png" alt=""/>     | 模板里的图够不着：“../logo.png”；
          part-1.ftlh   | <img alt="" src='http://a.cn/b'/>   | 模板里的图够不着：“http://a.cn/b”；
          part-1.ftlh   | <p>公开😀，&#x1F601;</p>           | 样式里写的字体没有“😀”（U+1F600）、“😁”（U+1F601）
          """)
  void whatCannotBePrintedIsRefused(String file, String text, String message) throws IOException {
    add(file, text);

    assertRefused(message);
  }

  @Test
  void anOfficialTableWithACharacterThatNoFaceHasIsRefused() throws IOException {
    String part = Files.readString(SHIPPED.resolve("part-2.ftlh"));
    write("part-2.ftlh", part.replace("<tbody>", "<tbody><tr><th colspan=\"4\">😀</th></tr>"));

    assertRefused("样式里写的字体没有“😀”（U+1F600）");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          part-1.ftlh | overview         | preamble   | “一、总体情况”的正文
          part-2.ftlh | disclosure.body  | []         | “二、主动公开政府信息情况”的表格
          part-3.ftlh | requests.head as | requests.head?chunk(1)[0] as | “三、收到和处理政府信息公开申请情况”的表格里的“
          part-4.ftlh | parts[3]         | parts[2]   | “四、政府信息公开行政复议、行政诉讼情况”的标题（id是part-4的元素）
          blocks.ftlh | id="sign-off"    | id="place" | 落款的位置（id是sign-off的元素，
          """)
  void whatIsMissingIsNamed(String file, String from, String to, String missing)
      throws IOException {
    String shipped = Files.readString(SHIPPED.resolve(file));
    assertThat(shipped).contains(from);
    write(file, shipped.replace(from, to));

    assertRefused("用这些模板做出的网页缺少" + missing);
  }

  @Test
  void aPageWithoutItsSignOffIsRefused() throws IOException {
    write("sign-off.ftlh", "<footer></footer>");

    assertThat(render("-o", "report.html").messages()).contains("缺少落款的成文日期（自带的在sign-off.ftlh）");
    assertThat(folder.resolve("report.html")).doesNotExist();
  }

  @Test
  void whatIsOutOfReachIsToldOnceAndInChinese() throws IOException {
    String shipped = Files.readString(SHIPPED.resolve("style.css"));
    write("style.css", "@import url(more.css);\n" + shipped + "body { background: url(a.png) }");

    assertThat(render("-o", "report.pdf").messages())
        .containsOnlyOnce("a.png")
        .containsOnlyOnce("more.css")
        .doesNotContain("Unable", "URI", "null");
  }

  @Test
  void aChartThatOwnBlocksDoNotKnowIsMissed() throws IOException {
    String shipped = Files.readString(SHIPPED.resolve("blocks.ftlh"));
    write("blocks.ftlh", shipped.replace("<#case \"chart\"><@charts.chart item/>", ""));

    for (String file : new String[] {"report.pdf", "report.html"}) {
      String[] arguments = {"render", "-", "--templates", ".", "--checks", "report", "-o", file};
      Run run = Run.fed(Run.sample("yiyuan-2024"), folder, arguments);

      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.messages()).contains("用这些模板做出的网页缺少图表“").contains("blocks.ftlh和chart.ftlh");
    }
  }

  @Test
  void whatIsNotInUtf8IsNamedAllAtOnce() throws IOException {
    Files.write(folder.resolve("part-1.ftlh"), "<p>\n公开</p>".getBytes(Charset.forName("GBK")));
    Files.write(folder.resolve("style.css"), "/* 样式 */".getBytes(Charset.forName("GBK")));

    assertRefused("模板“part-1.ftlh”第2行不是UTF-8，多半存成了GBK");
    assertRefused("模板“style.css”第1行不是UTF-8，多半存成了GBK");
  }

  @Test
  void aListOfFacesThatIsNotInUtf8IsTold() throws IOException {
    Files.write(
        folder.resolve("fonts.properties"), "# 字体\nbody = a.ttf".getBytes(Charset.forName("GBK")));

    Run run = Run.fed(Run.sample("jining-2022"), folder, "render", "-", "--fonts", ".");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.messages()).contains("不是UTF-8，多半存成了GBK");
  }

  @Test
  void aPictureThatIsNoneIsRefused() throws IOException {
    write("logo.png", "GIF89a");

    assertRefused("模板文件夹里的图“logo.png”不是PNG或JPEG图");
  }

  @Test
  void aTextInNoFaceThatThereIsIsRefused() throws IOException {
    add("style.css", "p { font-family: 仿宋_GB2312 }");

    assertRefused("个字，印不出来；请改用别的字，或者在font-family里加上宋体");
    assertRefused("的字体“仿宋_GB2312”没有，不会用上");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stlye.css     | p { color: #000 }                     | “stlye.css”没有用到：
          style.css     | p { font-family: "方正小标宋", 仿宋 } | 行的字体“方正小标宋”没有，不会用上
          style.css     | p { font: 16pt/29pt Arial, 仿宋 }      | 行的字体“Arial”没有，不会用上
          style.css     | p { background: url("a.png") }        | 行的“a.png”够不着，不会用上
          style.css     | @import 'more.css';                   | 行的“more.css”够不着，不会用上
          sign-off.ftlh | <p style="font-family: 宋体, Arial"/> | 模板“sign-off.ftlh”第1行的字体“Arial”没有
          """)
  void whatHasNoEffectIsTold(String file, String text, String message) throws IOException {
    add(file, text);

    Run run = render("-o", "report.pdf");

    assertThat(run.exit()).isZero();
    assertThat(run.messages()).contains("排版提示：").contains(message);
  }

  @Test
  void whatStandsInACommentOrIsKnownIsNotTold() throws IOException {
    add("style.css", "/* url(a.png) font-family: Arial */ p { font-family: '宋体', 仿宋 !important }");
    add("screen.css", "p { font-family: Arial }");

    assertThat(render("-o", "report.pdf").messages()).doesNotContain("排版提示");
  }

  /** Behind the shipped text of a file, if there is one. */
  private void add(String file, String text) throws IOException {
    Path shipped = SHIPPED.resolve(file);
    String before = Files.exists(shipped) ? Files.readString(shipped) : "";
    write(file, before.isEmpty() || file.endsWith(".css") ? before + text : text + before);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private void picture(String name) throws IOException {
    BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(picture, "png", folder.resolve(name).toFile());
  }

  private void assertRefused(String message) {
    Run run = render("-o", "report.pdf");
    assertThat(run.messages()).contains(message);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(folder.resolve("report.pdf")).doesNotExist();
  }

  private Run render(String... output) {
    return Run.fed(
        Run.sample("jining-2022"), folder, "render", "-", "--templates", ".", output[0], output[1]);
  }
}
