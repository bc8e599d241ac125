package nianbao.form;

import static nianbao.form.Disclosure.alone;
import static nianbao.form.Disclosure.clause;
import static nianbao.form.Disclosure.column;

import java.util.List;
import nianbao.form.Column.Kind;
import nianbao.form.Disclosure.Named;

/** The tables of 国办公开办函〔2021〕30号. */
final class Form2021 {

  private static final int ISSUED = 0;
  private static final int REPEALED = 1;
  private static final int IN_FORCE = 2;

  private static final List<Column> DOCUMENTS =
      List.of(
          column(ISSUED, "本年制发件数", Kind.COUNT),
          column(REPEALED, "本年废止件数", Kind.COUNT),
          column(IN_FORCE, "现行有效件数", Kind.COUNT));

  private static final List<Column> DECISIONS = alone("本年处理决定数量", Kind.COUNT);

  private Form2021() {}

  static List<Table> tables() {
    return List.of(disclosure(), SharedTables.requests(otherwise()), SharedTables.cases());
  }

  private static Table disclosure() {
    return Disclosure.table(
        List.of(
            clause(
                "一",
                DOCUMENTS,
                new Named(LineId.RULES, Disclosure.RULES),
                new Named(LineId.NORMATIVE_DOCUMENTS, "行政规范性文件")),
            clause("五", DECISIONS, new Named(LineId.LICENSING, Disclosure.LICENSING)),
            clause(
                "六",
                DECISIONS,
                new Named(LineId.PENALTIES, Disclosure.PENALTIES),
                new Named(LineId.COERCION, Disclosure.COERCION)),
            clause(
                "八", alone("本年收费金额（单位：万元）", Kind.AMOUNT), new Named(LineId.FEES, Disclosure.FEES))),
        List.of(
            stock(LineId.RULES, "rulesInForce"),
            stock(LineId.NORMATIVE_DOCUMENTS, "normativeDocumentsInForce")));
  }

  private static Table.Stock stock(LineId line, String before) {
    return new Table.Stock(line, before, ISSUED, REPEALED, IN_FORCE);
  }

  private static List<Line> otherwise() {
    return List.of(
        SharedTables.otherwise(LineId.NOT_CORRECTED, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
        SharedTables.otherwise(LineId.FEE_UNPAID, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
        SharedTables.otherwise(LineId.MISCELLANEOUS, "3.其他"));
  }
}
