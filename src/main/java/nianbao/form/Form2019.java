package nianbao.form;

import static nianbao.form.Disclosure.clause;
import static nianbao.form.Disclosure.column;

import java.util.List;
import nianbao.form.Column.Kind;
import nianbao.form.Disclosure.Named;

/** The tables of 国办公开办函〔2019〕60号. */
final class Form2019 {

  private static final List<Column> DOCUMENTS =
      List.of(
          column(0, "本年新制作数量", Kind.COUNT),
          column(1, "本年新公开数量", Kind.COUNT),
          column(2, "对外公开总数量", Kind.COUNT));

  private static final Column ITEMS = column(0, "上一年项目数量", Kind.COUNT);
  private static final Column CHANGE = column(1, "本年增/减", Kind.CHANGE);
  private static final List<Column> DECISIONS =
      List.of(ITEMS, CHANGE, column(2, "处理决定数量", Kind.COUNT));

  private Form2019() {}

  static List<Table> tables() {
    return List.of(
        disclosure(),
        SharedTables.requests(List.of(SharedTables.otherwise(LineId.OTHERWISE))),
        SharedTables.cases());
  }

  private static Table disclosure() {
    return Disclosure.table(
        List.of(
            clause(
                "一",
                DOCUMENTS,
                new Named(LineId.RULES, Disclosure.RULES),
                new Named(LineId.NORMATIVE_DOCUMENTS, "规范性文件")),
            clause(
                "五",
                DECISIONS,
                new Named(LineId.LICENSING, Disclosure.LICENSING),
                new Named(LineId.OTHER_SERVICES, "其他对外管理服务事项")),
            clause(
                "六",
                DECISIONS,
                new Named(LineId.PENALTIES, Disclosure.PENALTIES),
                new Named(LineId.COERCION, Disclosure.COERCION)),
            clause("八", List.of(ITEMS, CHANGE), new Named(LineId.FEES, Disclosure.FEES)),
            clause(
                "九",
                List.of(
                    column("items", "采购项目数量", Kind.COUNT), column("amount", "采购总金额", Kind.PRICE)),
                new Named(LineId.PROCUREMENT, "政府集中采购"))),
        List.of());
  }
}
