package nianbao.press;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import nianbao.cases.SharedPress;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Product;
import nianbao.press.format.Wanted;
import nianbao.press.listing.Shipped;
import nianbao.report.Problem;
import org.junit.jupiter.api.Test;

/** A press that compares with last year's report. */
final class PreviousTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final byte[] REPORT = report(report -> {});
  private static final byte[] LAST = report(PreviousTest::ageByAYear);

  @Test
  void lastYearsReportMayBeJson() throws IOException {
    assertThat(made(follow(LAST).check(stream(REPORT))).problems())
        .filteredOn(problem -> problem.rule().equals("repeated-text"))
        .hasSize(13);
  }

  @Test
  void lastYearsReportMayBeThePdfThatWasMadeOfIt() throws IOException {
    byte[] pdf =
        made(SharedPress.press().make(stream(LAST), Wanted.of(Format.PDF, Checks.ENFORCE)))
            .value()
            .bytes();

    assertThat(made(follow(pdf).check(stream(REPORT))).problems())
        .isEqualTo(made(follow(LAST).check(stream(REPORT))).problems());
  }

  @Test
  void itsFiguresAreThoseThatThisYearBeginsWith() throws IOException {
    byte[] last =
        report(
            report -> {
              ageByAYear(report);
              ((ObjectNode) report.path("requests"))
                  .putPOJO("carriedForward", List.of(1, 0, 0, 0, 0, 0, 1));
            });
    Outcome<String> outcome = follow(last).check(stream(REPORT));

    assertThat(((Outcome.Rejected<String>) outcome).problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::rule)
        .containsExactly("carried-over", "carried-over");
  }

  @Test
  void whatIsMadeDoesNotDependOnIt() throws IOException {
    Product alone =
        made(SharedPress.press().make(stream(REPORT), Wanted.of(Format.PDF, Checks.ENFORCE)))
            .value();
    Product compared =
        made(follow(LAST).make(stream(REPORT), Wanted.of(Format.PDF, Checks.ENFORCE))).value();

    assertThat(compared.bytes()).isEqualTo(alone.bytes());
  }

  @Test
  void aReportOfAnotherAgencyOrYearIsUnfit() throws IOException {
    byte[] other = report(report -> report.put("agency", "济宁市统计局"));

    assertThat(unfit(follow(other).check(stream(REPORT))))
        .containsExactly(
            Problem.error(
                "previous-report",
                "/agency",
                "这是“济宁市统计局”的报告，不是“济宁市科学技术局”的；机关改过名称的，请不给上年报告，在报告里写上年的数（结转下年的申请、现行有效的文件）"),
            Problem.error("previous-report", "/year", "这是2022年的报告，应是2021年的"));
  }

  @Test
  void aReportThatBreaksTheContractIsUnfitWithAllItsProblems() throws IOException {
    byte[] broken =
        report(
            report -> {
              report.remove("agency");
              report.put("year", "2021");
            });

    assertThat(unfit(follow(broken).make(stream(REPORT), Wanted.draft(Format.PDF))))
        .extracting(problem -> problem.rule() + " " + problem.pointer())
        .containsExactly("schema ", "schema /year");
  }

  @Test
  void whatIsNoReportAndNoDocumentIsUnfit() throws IOException {
    assertThat(
            unfit(follow(bytes("年报")).make(stream(REPORT), Wanted.of(Format.HTML, Checks.REPORT))))
        .extracting(Problem::rule)
        .containsExactly("json");
    assertThat(
            unfit(
                follow(bytes("%PDF-1.7 damaged"))
                    .make(stream(REPORT), Wanted.of(Format.PDF, Checks.REPORT))))
        .containsExactly(Problem.error("unreadable-document", "", "PDF已损坏，读不出来；请找原来的Word文件或网页再导入"));
  }

  @Test
  void aPdfIsVerifiedWithoutIt() throws IOException {
    byte[] pdf =
        made(SharedPress.press().make(stream(REPORT), Wanted.of(Format.PDF, Checks.ENFORCE)))
            .value()
            .bytes();

    assertThat(follow(REPORT).verify(stream(pdf))).isEqualTo(new Verification.Same());
  }

  private static Press follow(byte[] last) throws IOException {
    return SharedPress.press().following(stream(last));
  }

  private static <T> Outcome.Made<T> made(Outcome<T> outcome) {
    return (Outcome.Made<T>) outcome;
  }

  private static List<Problem> unfit(Outcome<?> outcome) {
    return ((Outcome.Unfit<?>) outcome).problems();
  }

  private static void ageByAYear(ObjectNode report) {
    report.put("year", 2021).put("issuedOn", "2022-01-28");
  }

  private static byte[] report(Consumer<ObjectNode> change) {
    try {
      ObjectNode report = (ObjectNode) JSON.readTree(Shipped.sample("jining-2022").orElseThrow());
      change.accept(report);
      return JSON.writeValueAsBytes(report);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
