package nianbao.check;

import static nianbao.check.ReportBuilder.blameless;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nianbao.check.rule.RuleDescription;
import nianbao.form.LineId;
import nianbao.report.Problem;
import nianbao.report.Problem.Severity;
import nianbao.report.Report;
import nianbao.report.Report.Body;
import nianbao.report.Report.Level;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReportCheckerTest {

  @Test
  void allProblemsAreReportedAtOnceInTheOrderOfTheDocument() {
    ReportBuilder report =
        blameless()
            .issuedOn("2024-12-22")
            .by(Level.COUNTY, Body.DEPARTMENT)
            .rules(0, 0, 1)
            .blank(LineId.DUPLICATE, 0)
            .add(LineId.OUTCOMES_TOTAL, 2, 1)
            .add(LineId.STATE_SECRET, 6, 1)
            .blankCase(1, 3)
            .blankCase(0, 4);
    assertThat(report.found())
        .extracting(problem -> problem.pointer() + " " + problem.rule())
        .containsExactly(
            "/issuedOn period",
            "/disclosure/rules/2 rules-authority",
            "/requests/outcomes/refused/stateSecret/6 row-total",
            "/requests/outcomes/notProcessed/duplicate/0 blank-cell",
            "/requests/outcomes/total/2 columns-balance",
            "/requests/outcomes/total/2 outcomes-total",
            "/requests/outcomes/total/6 outcomes-total",
            "/requests/outcomes/total/6 row-total",
            "/review/4 blank-cell",
            "/litigation/direct/3 blank-cell");
  }

  @Test
  void whatCannotBeSeenIsToBeDeleted() {
    for (int invisible : new int[] {0xFE0F, 0xE0101, 0x200D, 0xFEFF, 0x3164}) {
      Report report = blameless().agency("某局" + Character.toString(invisible)).build();
      assertThat(new ReportChecker(c -> c != invisible).check(report))
          .extracting(Problem::message)
          .containsExactly("第3个字（U+%04X）是看不见的字符，请删去".formatted(invisible));
    }
  }

  @Test
  void withinOnePlaceErrorsComeBeforeWarnings() {
    Report report = blameless().agency("XX局").build();
    assertThat(new ReportChecker(codePoint -> codePoint != 'X').check(report))
        .extracting(Problem::rule)
        .containsExactly("missing-glyph", "placeholder");
  }

  /** Several threads read a report of hundreds of passages. */
  @Test
  void aLongReportHasTheProblemsOfItsPassagesInTheirOrder() {
    String[] text = {"收到政府信息公开申请7件。", "共合并XX次。", "截至2019年1月1日至12月31日。", "无事。"};
    String[] passages =
        IntStream.range(0, 1000).mapToObj(i -> text[i % text.length]).toArray(String[]::new);
    List<String> expected =
        IntStream.range(0, passages.length)
            .boxed()
            .flatMap(
                i ->
                    blameless().overview("一年来，", passages[i]).found().stream()
                        .map(problem -> "/overview/" + i + problem.message()))
            .toList();
    assertThat(expected).hasSize(750);
    assertThat(blameless().overview(passages).found())
        .extracting(problem -> problem.pointer() + problem.message())
        .isEqualTo(expected);
  }

  /**
   * Passages that are as long as an input may have them, and made to send patterns back and forth:
   * what takes the square of a length would take hours.
   */
  @Tag("load")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到的公开申请的",
        "无行政复议和行政诉讼",
        "2024年1月1日至",
        "XX_",
        "1,234,",
        "由国与报告",
        "规范性文件12",
        "公开费收取",
        "规范性文件1件。废止2件。"
      })
  void noTextIsGoneThroughAgainForEachOfItsWords(String words) {
    String paragraph = words.repeat(100_000 / words.length());
    String[] text = Collections.nCopies(3, paragraph).toArray(String[]::new);
    ReportBuilder report = blameless().preamble(text).overview(text).otherMatters(text);
    assertTimeoutPreemptively(Duration.ofMinutes(1), () -> report.found());
  }

  @Test
  void everyRuleIsListedOnceWithItsSeverityDemandAndBasis() {
    assertThat(new ReportChecker(codePoint -> true).rules())
        .extracting(RuleDescription::id)
        .doesNotHaveDuplicates()
        .containsExactly(
            "blank-cell",
            "columns-balance",
            "outcomes-total",
            "row-total",
            "case-total",
            "previous-year",
            "carried-over",
            "in-force",
            "rules-authority",
            "fee-unit",
            "period",
            "deadline",
            "wrong-year",
            "all-zero",
            "text-figure",
            "chart-figure",
            "empty-part",
            "placeholder",
            "heading-number",
            "outdated-basis",
            "fee-information",
            "other-agency",
            "narrow-table",
            "look-alike-character",
            "repeated-text",
            "missing-glyph");
    assertThat(new ReportChecker(codePoint -> true).rules())
        .allMatch(rule -> !rule.what().isBlank() && !rule.basis().isBlank());
    assertThat(new ReportChecker(codePoint -> true).rules())
        .filteredOn(rule -> rule.severity() == Severity.ERROR)
        .extracting(RuleDescription::id)
        .containsExactly(
            "blank-cell",
            "columns-balance",
            "outcomes-total",
            "row-total",
            "case-total",
            "carried-over",
            "period",
            "empty-part",
            "missing-glyph");
  }
}
