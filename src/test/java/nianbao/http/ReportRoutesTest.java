package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nianbao.press.Outcome;
import nianbao.press.Press;
import nianbao.press.Setup;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Product;
import nianbao.press.format.Wanted;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is done with a report that is sent. */
final class ReportRoutesTest {

  private static final byte[] GOOD = Shipped.sample("jining-2022").orElseThrow();
  private static final byte[] UNBALANCED = Shipped.sample("huancui-2023").orElseThrow();

  private static RunningService service;

  @BeforeAll
  static void start() throws Exception {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void makesThePdfThatThePressMakes() throws Exception {
    HttpResponse<byte[]> answer = service.send(service.report("/v1/reports/pdf", GOOD));

    Outcome<Product> expected =
        new Press(Setup.shipped("1.2.3"))
            .make(new ByteArrayInputStream(GOOD), Wanted.of(Format.PDF, Checks.ENFORCE));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(answer.body()).isEqualTo(((Outcome.Made<Product>) expected).value().bytes());
  }

  @Test
  void givesTheFormatThatTheCallerLikesBest() throws Exception {
    byte[] page = service.send(service.report("/v1/reports/html", GOOD)).body();

    HttpResponse<byte[]> answer =
        service.send(
            service
                .report("/v1/reports", GOOD)
                .header("Accept", "application/pdf;q=0.5, text/html"));
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(answer.headers().firstValue("Vary")).hasValue("Accept");
    assertThat(answer.body()).isEqualTo(page);
    assertThat(service.send(service.report("/v1/reports", GOOD)).headers().firstValue("ETag"))
        .isEqualTo(
            service.send(service.report("/v1/reports/pdf", GOOD)).headers().firstValue("ETag"));
  }

  @Test
  void saysWhatItCanMakeWhereNoneOfItIsAccepted() throws Exception {
    HttpResponse<byte[]> answer =
        service.send(service.report("/v1/reports", GOOD).header("Accept", "image/png"));

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(RunningService.text(answer))
        .contains(
            "这里只能给出application/pdf或application/ofd或text/html或application/vnd.openxmlformats-officedocument.wordprocessingml.document，请在请求头Accept里写上。");
  }

  @Test
  void drawsAPageForThoseWhoCannot() throws Exception {
    HttpResponse<byte[]> answer =
        service.send(service.report("/v1/reports/pages?page=2&width=400", GOOD));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Nianbao-Pages")).hasValue("9");
    BufferedImage page = ImageIO.read(new ByteArrayInputStream(answer.body()));
    assertThat(page.getWidth()).isEqualTo(400);
    assertThat(page.getHeight()).isEqualTo(565);
    byte[] draft =
        service.send(service.report("/v1/reports/pages?page=2&width=400&draft=true", GOOD)).body();
    assertThat(draft).isNotEqualTo(answer.body());
    assertThat(detail("page=10")).contains("参数page只能是1到9。");
    assertThat(detail("page=0")).contains("参数page只能是整数。");
    assertThat(detail("width=2001")).contains("参数width只能是整数，从60到2000。");
  }

  @Test
  void tellsWhatThePagesSayAndWhere() throws Exception {
    String words = RunningService.text(service.send(service.report("/v1/reports/words", GOOD)));

    assertThat(words.split("\\{\"words\":", -1)).hasSize(10);
    // The title stands in the middle of the first page, a third of its height down.
    Matcher title =
        Pattern.compile("\"2022年政府信息公开工作年度报告\",\"left\":(\\d+),\"top\":(\\d+),\"right\":(\\d+)")
            .matcher(words);
    assertThat(title.find()).isTrue();
    assertThat(Integer.parseInt(title.group(1)) + Integer.parseInt(title.group(3)))
        .isBetween(9_900, 10_200);
    assertThat(Integer.parseInt(title.group(2))).isBetween(1_500, 3_500);
    assertThat(words).contains("{\"text\":\"复议后起诉\",");
  }

  private static String detail(String query) throws Exception {
    HttpResponse<byte[]> answer = service.send(service.report("/v1/reports/pages?" + query, GOOD));
    assertThat(answer.statusCode()).isEqualTo(400);
    return RunningService.text(answer);
  }

  @Test
  void thereIsNoDraftOfAPage() throws Exception {
    assertThat(
            service
                .send(service.report("/v1/reports?draft=true", GOOD).header("Accept", "text/html"))
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void namesTheFileInChinese() throws Exception {
    HttpResponse<byte[]> answer = service.send(service.report("/v1/reports/pdf", GOOD));

    String name = URLEncoder.encode("济宁市科学技术局2022年政府信息公开工作年度报告", StandardCharsets.UTF_8);
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"report.pdf\"; filename*=UTF-8''" + name + ".pdf");
  }

  @Test
  void namesTheFileAsEverySystemCanSaveIt() throws Exception {
    String renamed =
        new String(GOOD, StandardCharsets.UTF_8).replace("\"agency\": \"济宁市", "\"agency\": \"济宁市:");
    HttpResponse<byte[]> answer =
        service.send(
            service.report(
                "/v1/reports/html?checks=report", renamed.getBytes(StandardCharsets.UTF_8)));

    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .contains(URLEncoder.encode("济宁市_科学技术局", StandardCharsets.UTF_8))
        .doesNotContain("%3A");
  }

  @Test
  void saysAllThatIsWrongWithARejectedReport() throws Exception {
    HttpResponse<byte[]> answer = service.send(service.report("/v1/reports/pdf", UNBALANCED));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(RunningService.text(answer))
        .contains("\"status\":422", "\"title\":\"报告没有通过检查\"")
        .contains("\"pointer\":\"/requests/outcomes/total/0\"")
        .contains("三、（七）总计“自然人”为1，但（一）至（六）各项之和为3");
  }

  @Test
  void checksWithoutMakingAnything() throws Exception {
    HttpResponse<byte[]> answer = service.send(service.report("/v1/reports/check", UNBALANCED));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(RunningService.text(answer))
        .startsWith("{\"problems\":[{\"rule\":\"outcomes-total\"");
  }
}
