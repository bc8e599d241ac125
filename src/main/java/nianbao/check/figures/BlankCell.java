package nianbao.check.figures;

import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.PrintedRow;
import nianbao.check.rule.PrintedRows;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.report.Problem;

/** A blank cell leaves open whether there was nothing or nobody counted. */
final class BlankCell implements Rule {

  @Override
  public RuleDescription description() {
    return RuleDescription.error("blank-cell", "三张表的每一格都要填写，没有的填0", "国办公开办函〔2021〕30号，统计表");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    return PrintedRows.all(manuscript.report())
        .flatMap(row -> row.blanks().mapToObj(column -> problem(row, column)));
  }

  private Problem problem(PrintedRow row, int column) {
    return description().problem(row.pointer(column), row.name(column) + "为空，没有的请填0");
  }
}
