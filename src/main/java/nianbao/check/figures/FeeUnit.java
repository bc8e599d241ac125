package nianbao.check.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.PrintedRow;
import nianbao.check.rule.PrintedRows;
import nianbao.check.rule.Prose;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.form.LineId;
import nianbao.report.Cell;
import nianbao.report.Problem;
import nianbao.report.Report;

/**
 * 收费3500元 in the text, and 3500 in the cell, which is in 万元. Other differences say nothing: the
 * text may tell of one charge, the cell has all.
 */
final class FeeUnit implements Rule {

  private static final int DIGITS = 4;
  private static final String TEN_THOUSANDS = "万";

  private static final Pattern CHARGED =
      Pattern.compile(
          "(?:收费(?:通知[^，。；！？\\n0-9]{0,8}[0-9]{1,6}件，)?|收取|收缴|计收|处理费)[^，。；！？\\n0-9]{0,24}([0-9][0-9,]{0,15}(?:\\.[0-9]{1,4})?)(万?)元");

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "fee-unit", "收费金额一格以万元为单位，与正文中的金额不相差一万倍", "国办公开办函〔2021〕30号，第二部分表样");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    Report report = manuscript.report();
    if (report.form().find(LineId.FEES).isEmpty()) {
      return Stream.empty();
    }
    PrintedRow fees = PrintedRows.row(report, LineId.FEES);
    return amount(fees.row().cells().get(0)).stream()
        .flatMap(held -> manuscript.reading().flatMap(prose -> stated(prose, fees, held)))
        .limit(1);
  }

  private Stream<Problem> stated(Prose prose, PrintedRow fees, BigDecimal held) {
    return prose.text().contains("元")
        ? CHARGED.matcher(prose.text()).results().flatMap(words -> problem(words, fees, held))
        : Stream.empty();
  }

  private Stream<Problem> problem(MatchResult words, PrintedRow fees, BigDecimal held) {
    BigDecimal number = new BigDecimal(words.group(1).replace(",", ""));
    boolean large = words.group(2).equals(TEN_THOUSANDS);
    BigDecimal right = large ? number : number.movePointLeft(DIGITS);
    if (held.compareTo(right.movePointRight(DIGITS)) != 0) {
      return Stream.empty();
    }
    String message =
        "%s填的是%s，但正文称“%s”，这一格以万元为单位，应填%s"
            .formatted(
                fees.name(0),
                fees.row().cells().get(0).printed(),
                words.group(),
                right.stripTrailingZeros().toPlainString());
    return Stream.of(description().problem(fees.pointer(0), message));
  }

  /** What stands in the cell, where it is a number other than 0. */
  private static Optional<BigDecimal> amount(Cell cell) {
    if (cell.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(cell.printed())).filter(amount -> amount.signum() > 0);
  }
}
