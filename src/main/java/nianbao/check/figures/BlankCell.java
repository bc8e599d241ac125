package nianbao.check.figures;

import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.check.table.PrintedRows;
import nianbao.report.Disclosure;
import nianbao.report.Problem;

/** A blank cell leaves open whether there was nothing or nobody counted. */
final class BlankCell implements Rule {

  @Override
  public RuleDescription description() {
    return RuleDescription.error("blank-cell", "三张表的每一格都要填写，没有的填0", "国办公开办函〔2021〕30号，统计表");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    Stream<Problem> inRows =
        PrintedRows.all(manuscript.report())
            .flatMap(
                row ->
                    row.blanks()
                        .mapToObj(column -> problem(row.pointer(column), row.name(column))));
    return Stream.concat(inDisclosure(manuscript.report().disclosure()), inRows);
  }

  private Stream<Problem> inDisclosure(Disclosure table) {
    return Stream.of(
            single(table.licensing().isEmpty(), "licensing", "行政许可“本年处理决定数量”"),
            single(table.penalties().isEmpty(), "penalties", "行政处罚“本年处理决定数量”"),
            single(table.coercion().isEmpty(), "coercion", "行政强制“本年处理决定数量”"),
            single(table.fees().isEmpty(), "fees", "行政事业性收费“本年收费金额”"))
        .flatMap(found -> found);
  }

  private Stream<Problem> single(boolean blank, String member, String name) {
    return blank ? Stream.of(problem("/disclosure/" + member, "二、" + name)) : Stream.empty();
  }

  private Problem problem(String pointer, String name) {
    return description().problem(pointer, name + "为空，没有的请填0");
  }
}
