package nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nianbao.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RejectedReportTest {

  private static final String SECRET = "/requests/outcomes/refused/stateSecret";
  private static final String SECRET_ROW = "“三、收到和处理政府信息公开申请情况”的“（三）1.属于国家秘密”";

  private final ReportJson report = ReportJson.smallest();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | 方括号里的一列",
        "null | null",
        "true | true",
        "3 | 3",
        "\"报告\" | “报告”",
      })
  void isNoReportUnlessItIsAnObject(String json, String found) {
    assertThat(ReportJson.read(json))
        .isEqualTo(new Reading.Rejected(List.of(schema("", "报告应是花括号里的一组成员，这里是" + found))));
  }

  @Test
  void lacksAMember() {
    assertThat(report.without("/problems").without("/requests/outcomes/partlyGranted").problems())
        .containsExactly(
            schema("", "报告缺少“五、存在的主要问题及改进情况”；请补上成员problems"),
            schema(
                "/requests/outcomes",
                "“三、收到和处理政府信息公开申请情况”的“三、本年度办理结果”缺少“（二）部分公开”；请补上成员partlyGranted"));
  }

  @Test
  void hasAMemberThatNobodyKnows() {
    assertThat(report.with("/requests/outcomes/a~1b", "0").with("/x", "[]").problems())
        .containsExactly(
            schema(
                "/requests/outcomes/a~1b",
                "“三、收到和处理政府信息公开申请情况”的“三、本年度办理结果”里没有成员“a/b”；请删去，或者对照格式改名"),
            schema("/x", "报告里没有成员“x”；请删去，或者对照格式改名"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"overveiw", "overviw", "overviewe", "0verview", "Overview"})
  void hasAMisspeltMember(String name) {
    assertThat(report.with("/" + name, "[]").problems())
        .containsExactly(schema("/" + name, "报告里没有成员“" + name + "”；是不是想写“overview”（一、总体情况）？"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"overveww", "ovrview2", "viewover", "o", "overviewer"})
  void isNotToldWhatItMeantByMoreThanOneLetter(String name) {
    assertThat(report.with("/" + name, "[]").problems())
        .containsExactly(schema("/" + name, "报告里没有成员“" + name + "”；请删去，或者对照格式改名"));
  }

  @Test
  void doesNotGetAnUnprintableOrEndlessNameBack() {
    String endless = "长".repeat(101);

    assertThat(report.with("/a\u202Eb", "0").with("/" + endless, "[\"\\u0000\"]").problems())
        .containsExactly(
            schema("", "报告里没有成员“aU+202Eb”；请删去，或者对照格式改名"),
            schema("", "报告里没有成员“" + "长".repeat(30) + "……”；请删去，或者对照格式改名"));
  }

  @Test
  void hasARowTooLongOrTooShort() {
    assertThat(
            report
                .with("/disclosure/rules", "[0, 0]")
                .with(SECRET, "[0, 0, 0, 0, 0, 0, 0, 0]")
                .with("/litigation/direct", "[]")
                .problems())
        .containsExactly(
            schema("/disclosure/rules", "“二、主动公开政府信息情况”的“规章”这一行应有3个数，这里有2个；请补上缺少的，没有的填0"),
            schema(SECRET, SECRET_ROW + "这一行应有7个数，这里有8个；请删去多余的"),
            schema("/litigation/direct", "“四、行政诉讼”的“未经复议直接起诉”这一行应有5个数，这里有0个；请补上缺少的，没有的填0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1 | 不能小于0，这里是-1",
        "1.5 | 应是整数，这里是1.5",
        "1e-999999999 | 应是整数，这里是1E-999999999",
        "1e400 | 不能大于9007199254740991，这里是1E+400",
        "1e999999999 | 不能大于9007199254740991，这里是1E+999999999",
        "-1e999999999 | 不能小于0，这里是-1E+999999999",
        "9007199254740992 | 不能大于9007199254740991，这里是9007199254740992",
        "\"3\" | 应是整数，这里是“3”；请去掉引号，只写数字",
        "\"/\" | 应是整数，这里是“/”；没有的填0，不加引号",
        "true | 应是整数，这里是true",
        "[1] | 应是整数，这里是方括号里的一列",
        "{} | 应是整数，这里是花括号里的一组成员",
      })
  void hasACellThatIsNoCount(String cell, String message) {
    String json =
        report.text().replace("\"stateSecret\":[0,0,0,", "\"stateSecret\":[0,0," + cell + ",");

    assertThat(ReportJson.read(json))
        .isEqualTo(
            new Reading.Rejected(List.of(schema(SECRET + "/2", SECRET_ROW + "的“科研机构”" + message))));
  }

  @ParameterizedTest
  @CsvSource({"0", "9007199254740991", "null"})
  void mayHaveAnyCountAndABlank(String cell) {
    assertThat(report.with(SECRET + "/2", cell).read()).isInstanceOf(Reading.Accepted.class);
  }

  @Test
  void namesEveryColumnOfPartFour() {
    assertThat(report.with("/review/3", "-1").with("/litigation/afterReview/4", "-2").problems())
        .containsExactly(
            schema("/review/3", "“四、行政复议”的“尚未审结”不能小于0，这里是-1"),
            schema("/litigation/afterReview/4", "“四、行政诉讼”的“复议后起诉”的“总计”不能小于0，这里是-2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.5", "12.3456", "9007199254740991"})
  void mayHaveFeesOfFourDecimals(String fees) {
    assertThat(report.withText("/disclosure/fees", fees).read())
        .isInstanceOf(Reading.Accepted.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0.12345", "1,000", "-1", "+1", "01", ".5", "1.", "１", "0万元", "1e3", "0\n"})
  void hasFeesThatAreNoAmount(String fees) {
    assertThat(report.withText("/disclosure/fees", fees).problems())
        .containsExactly(
            schema(
                "/disclosure/fees",
                "“二、主动公开政府信息情况”的“行政事业性收费”应是最多四位小数的数，写在引号里，不带单位和逗号，如\"0.5\"，这里是"
                    + Naming.quoted(fees)));
  }

  @Test
  void hasFeesWithoutQuotationMarks() {
    assertThat(report.with("/disclosure/fees", "0").problems())
        .containsExactly(schema("/disclosure/fees", "“二、主动公开政府信息情况”的“行政事业性收费”应是文字，这里是0；请加上引号"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-30",
        "2023-02-29",
        "2023-13-01",
        "2023-1-28",
        "20230128",
        "2023年1月28日",
        "",
        "2023-01-28T00:00:00Z",
        "+2023-01-28",
        "２０２３-01-28",
        "2023-01-28\n"
      })
  void hasADateThatIsNotInTheCalendar(String date) {
    assertThat(report.withText("/issuedOn", date).problems())
        .containsExactly(
            schema("/issuedOn", "“成文日期”应是日历上有的日子，写成2023-01-28这样，这里是" + Naming.quoted(date)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "1999-12-31", "2200-01-01"})
  void hasADateOutOfAllReason(String date) {
    assertThat(report.withText("/issuedOn", date).problems())
        .containsExactly(schema("/issuedOn", "“成文日期”应在2000年到2199年之间，这里是“" + date + "”"));
  }

  @Test
  void mayBeSignedOnALeapDay() {
    assertThat(report.withText("/issuedOn", "2024-02-29").read())
        .isInstanceOf(Reading.Accepted.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2007 | 不能小于2008，这里是2007",
        "2101 | 不能大于2100，这里是2101",
        "2023.5 | 应是整数，这里是2023.5",
        "\"2023\" | 应是整数，这里是“2023”；请去掉引号，只写数字",
      })
  void isAboutNoYearOfTheForm(String year, String message) {
    assertThat(report.with("/form", "\"2021\"").with("/year", year).problems())
        .containsExactly(schema("/year", "“报告年度”" + message));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2008", "2100"})
  void mayBeAboutAnyYearOfTheForm(String year) {
    assertThat(report.with("/form", "\"2021\"").with("/year", year).read())
        .isInstanceOf(Reading.Accepted.class);
  }

  @Test
  void hasAWordThatIsNotAmongThose() {
    assertThat(
            report
                .with("/level", "\"conuty\"")
                .with("/body", "\"局\"")
                .with("/signOff", "1")
                .problems())
        .containsExactly(
            schema(
                "/level", "“机关层级”只能是state、province、city、county、town之一，这里是“conuty”；是不是想写“county”？"),
            schema("/body", "“机关类别”只能是government、department之一，这里是“局”"),
            schema("/signOff", "“落款方式”应是文字，这里是1；请加上引号"));
  }

  @Test
  void tellsEverythingAtOnceInTheOrderOfTheDocument() {
    String json =
        report
            .with("/otherMatters", "[\"看不见\u200B的\", 1]")
            .with("/preamble", "[" + Pictures.figure("data:image/png;base64,AAAA") + ", false]")
            .without("/review")
            .text();

    assertThat(((Reading.Rejected) ReportJson.read(json)).problems())
        .extracting(Problem::rule, Problem::pointer)
        .containsExactly(
            tuple("schema", ""),
            tuple("control-character", "/otherMatters/0"),
            tuple("schema", "/otherMatters/1"),
            tuple("figure", "/preamble/0/figure/src"),
            tuple("schema", "/preamble/1"));
  }

  private static Problem schema(String pointer, String message) {
    return Problem.error("schema", pointer, message);
  }
}
