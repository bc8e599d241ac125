package nianbao.form;

import static nianbao.form.LineId.ADMINISTRATIVE_INQUIRY;
import static nianbao.form.LineId.AFTER_REVIEW;
import static nianbao.form.LineId.CARRIED_FORWARD;
import static nianbao.form.LineId.CARRIED_OVER;
import static nianbao.form.LineId.CONFIRMATION;
import static nianbao.form.LineId.DELIBERATIVE;
import static nianbao.form.LineId.DIRECT;
import static nianbao.form.LineId.DUPLICATE;
import static nianbao.form.LineId.ENFORCEMENT_FILE;
import static nianbao.form.LineId.EXCESSIVE;
import static nianbao.form.LineId.GRANTED;
import static nianbao.form.LineId.INTERNAL_AFFAIRS;
import static nianbao.form.LineId.NEEDS_CREATION;
import static nianbao.form.LineId.NOT_HELD;
import static nianbao.form.LineId.OUTCOMES_TOTAL;
import static nianbao.form.LineId.PARTLY_GRANTED;
import static nianbao.form.LineId.PETITION;
import static nianbao.form.LineId.PROHIBITED_BY_LAW;
import static nianbao.form.LineId.PUBLICATION;
import static nianbao.form.LineId.PUBLIC_SAFETY;
import static nianbao.form.LineId.RECEIVED;
import static nianbao.form.LineId.REVIEW;
import static nianbao.form.LineId.STATE_SECRET;
import static nianbao.form.LineId.STILL_UNCLEAR;
import static nianbao.form.LineId.THIRD_PARTY_RIGHTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nianbao.form.Column.Kind;

/** The tables that the editions have in common, but for the rows of （六）. */
final class SharedTables {

  private static final String OUTCOMES = "三、本年度办理结果";
  private static final String REFUSED = "（三）不予公开";
  private static final String UNAVAILABLE = "（四）无法提供";
  private static final String NOT_PROCESSED = "（五）不予处理";
  private static final String OTHERWISE = "（六）其他处理";

  private static final String LITIGATION = "行政诉讼";
  private static final String APPLICANTS = "申请人情况";
  private static final String ORGANISATIONS = "法人或其他组织";
  private static final String TOTAL = "总计";

  private static final List<Column> APPLICANT_COLUMNS =
      columns(
          List.of(
              List.of(APPLICANTS, "自然人"),
              List.of(APPLICANTS, ORGANISATIONS, "商业企业"),
              List.of(APPLICANTS, ORGANISATIONS, "科研机构"),
              List.of(APPLICANTS, ORGANISATIONS, "社会公益组织"),
              List.of(APPLICANTS, ORGANISATIONS, "法律服务机构"),
              List.of(APPLICANTS, ORGANISATIONS, "其他"),
              List.of(APPLICANTS, TOTAL)));

  private static final List<Column> RESULT_COLUMNS =
      columns(
          List.of(
              List.of("结果维持"), List.of("结果纠正"), List.of("其他结果"), List.of("尚未审结"), List.of(TOTAL)));

  private SharedTables() {}

  /** A row of （六） of its own. */
  static Line otherwise(LineId id) {
    return request(id, OUTCOMES, OTHERWISE);
  }

  /** A row below （六）. */
  static Line otherwise(LineId id, String label) {
    return request(id, OUTCOMES, OTHERWISE, label);
  }

  /** The table of part 三, its columns by applicant. */
  static Table requests(List<Line> otherwise) {
    List<Line> settled = new ArrayList<>(settled());
    settled.addAll(otherwise);
    List<Line> lines = new ArrayList<>();
    lines.add(request(RECEIVED, "一、本年新收政府信息公开申请数量"));
    lines.add(request(CARRIED_OVER, "二、上年结转政府信息公开申请数量"));
    lines.addAll(settled);
    lines.add(request(OUTCOMES_TOTAL, OUTCOMES, "（七）总计"));
    lines.add(request(CARRIED_FORWARD, "四、结转下年度继续办理"));
    Section section =
        new Section(
            Optional.empty(),
            Optional.of("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"),
            APPLICANT_COLUMNS,
            lines,
            false);
    return Table.of(Part.REQUESTS, "requests", List.of(section))
        .with(
            new Table.Sum(OUTCOMES_TOTAL, settled.stream().map(Line::id).toList()),
            new Table.Balance(
                List.of(RECEIVED, CARRIED_OVER), List.of(OUTCOMES_TOTAL, CARRIED_FORWARD)));
  }

  private static List<Line> settled() {
    return List.of(
        request(GRANTED, OUTCOMES, "（一）予以公开"),
        request(PARTLY_GRANTED, OUTCOMES, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
        request(STATE_SECRET, OUTCOMES, REFUSED, "1.属于国家秘密"),
        request(PROHIBITED_BY_LAW, OUTCOMES, REFUSED, "2.其他法律行政法规禁止公开"),
        request(PUBLIC_SAFETY, OUTCOMES, REFUSED, "3.危及“三安全一稳定”"),
        request(THIRD_PARTY_RIGHTS, OUTCOMES, REFUSED, "4.保护第三方合法权益"),
        request(INTERNAL_AFFAIRS, OUTCOMES, REFUSED, "5.属于三类内部事务信息"),
        request(DELIBERATIVE, OUTCOMES, REFUSED, "6.属于四类过程性信息"),
        request(ENFORCEMENT_FILE, OUTCOMES, REFUSED, "7.属于行政执法案卷"),
        request(ADMINISTRATIVE_INQUIRY, OUTCOMES, REFUSED, "8.属于行政查询事项"),
        request(NOT_HELD, OUTCOMES, UNAVAILABLE, "1.本机关不掌握相关政府信息"),
        request(NEEDS_CREATION, OUTCOMES, UNAVAILABLE, "2.没有现成信息需要另行制作"),
        request(STILL_UNCLEAR, OUTCOMES, UNAVAILABLE, "3.补正后申请内容仍不明确"),
        request(PETITION, OUTCOMES, NOT_PROCESSED, "1.信访举报投诉类申请"),
        request(DUPLICATE, OUTCOMES, NOT_PROCESSED, "2.重复申请"),
        request(PUBLICATION, OUTCOMES, NOT_PROCESSED, "3.要求提供公开出版物"),
        request(EXCESSIVE, OUTCOMES, NOT_PROCESSED, "4.无正当理由大量反复申请"),
        request(CONFIRMATION, OUTCOMES, NOT_PROCESSED, "5.要求行政机关确认或重新出具已获取信息"));
  }

  /** The table of part 四, its columns by result. */
  static Table cases() {
    List<Line> lines =
        List.of(
            cases(REVIEW, "行政复议"),
            cases(DIRECT, LITIGATION, "未经复议直接起诉"),
            cases(AFTER_REVIEW, LITIGATION, "复议后起诉"));
    return Table.of(
        Part.CASES,
        "cases",
        List.of(new Section(Optional.empty(), Optional.empty(), RESULT_COLUMNS, lines, true)));
  }

  private static Line request(LineId id, String... labels) {
    return Line.of(Part.REQUESTS, id, List.of(labels), APPLICANT_COLUMNS);
  }

  private static Line cases(LineId id, String... labels) {
    return Line.of(Part.CASES, id, List.of(labels), RESULT_COLUMNS);
  }

  /** Columns of counts whose last is their total. */
  private static List<Column> columns(List<List<String>> labels) {
    return IntStream.range(0, labels.size())
        .mapToObj(
            i ->
                new Column(
                    Integer.toString(i),
                    labels.get(i),
                    i + 1 == labels.size() ? Kind.TOTAL : Kind.COUNT))
        .toList();
  }
}
