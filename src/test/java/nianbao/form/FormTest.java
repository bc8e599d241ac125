package nianbao.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The form says of itself what whoever reads, prints and checks its tables relies on. */
class FormTest {

  private static final Form NEW = Form.of(Edition.FORM_2021);
  private static final Form OLD = Form.of(Edition.FORM_2019);

  @Test
  void theReportsOnTheYearsUpTo2020UseTheFormOf2019AndThoseAfterItTheNextOne() {
    assertThat(Form.of(2008)).isSameAs(OLD);
    assertThat(Form.of(2020)).isSameAs(OLD);
    assertThat(Form.of(2021)).isSameAs(NEW);
    assertThat(Form.of(2100)).isSameAs(NEW);
  }

  @Test
  void theFormOf2021Has175FiguresInPart3AndThatOf2019Has161() {
    assertThat(figures(NEW, Part.REQUESTS)).isEqualTo(175);
    assertThat(figures(OLD, Part.REQUESTS)).isEqualTo(161);
    assertThat(figures(NEW, Part.CASES)).isEqualTo(15);
    assertThat(figures(OLD, Part.CASES)).isEqualTo(15);
  }

  @Test
  void everyLineBelongsToAnEditionAndStandsInPrintedOrder() {
    Set<LineId> all = EnumSet.noneOf(LineId.class);
    for (Form form : Form.all()) {
      List<LineId> lines = form.lines().stream().map(Line::id).toList();
      assertThat(lines).doesNotHaveDuplicates().isSorted();
      all.addAll(lines);
    }
    assertThat(all).containsExactly(LineId.values());
  }

  @Test
  void aLineHasALabelForEachStepOfItsPointer() {
    for (Form form : Form.all()) {
      for (Table table : form.tables()) {
        int below = table.part() == Part.CASES ? 1 : 2;
        assertThat(table.lines())
            .allSatisfy(
                line ->
                    assertThat(line.pointer().split("/"))
                        .as("%s", line)
                        .hasSize(line.labels().size() + below));
      }
    }
  }

  @Test
  void messagesNameALineByAllThatItStandsUnder() {
    assertThat(NEW.line(LineId.RULES).name()).isEqualTo("二、规章");
    assertThat(NEW.line(LineId.FEES).name(0)).isEqualTo("二、行政事业性收费“本年收费金额”");
    assertThat(NEW.line(LineId.RECEIVED).name()).isEqualTo("一、本年新收政府信息公开申请数量");
    assertThat(NEW.line(LineId.PARTLY_GRANTED).name()).isEqualTo("三、（二）部分公开");
    assertThat(NEW.line(LineId.STATE_SECRET).name()).isEqualTo("三、（三）1.属于国家秘密");
    assertThat(NEW.line(LineId.OUTCOMES_TOTAL).name(2)).isEqualTo("三、（七）总计“科研机构”");
    assertThat(NEW.line(LineId.REVIEW).name()).isEqualTo("四、行政复议");
    assertThat(NEW.line(LineId.AFTER_REVIEW).name()).isEqualTo("四、行政诉讼（复议后起诉）");
    assertThat(OLD.line(LineId.OTHERWISE).name()).isEqualTo("三、（六）其他处理");
  }

  @Test
  void cellsHaveTheirPlacesInTheJson() {
    assertThat(NEW.line(LineId.RULES).pointer(2)).isEqualTo("/disclosure/rules/2");
    assertThat(NEW.line(LineId.LICENSING).pointer(0)).isEqualTo("/disclosure/licensing");
    assertThat(OLD.line(LineId.LICENSING).pointer(1)).isEqualTo("/disclosure/licensing/1");
    assertThat(OLD.line(LineId.PROCUREMENT).pointer(1)).isEqualTo("/disclosure/procurement/amount");
  }

  @Test
  void whatMayBeBelowZeroIsAChangeFromYearToYear() {
    assertThat(columns(NEW)).noneMatch(column -> column.kind() == Column.Kind.CHANGE);
    assertThat(columns(OLD))
        .filteredOn(column -> column.kind() == Column.Kind.CHANGE)
        .isNotEmpty()
        .allMatch(column -> column.label().equals("本年增/减"));
  }

  @Test
  void theTotalOfTheOutcomesIsTheSumOfAllThatStandsBetween() {
    for (Form form : Form.all()) {
      Table.Sum sum = form.table(Part.REQUESTS).sums().get(0);
      List<LineId> lines = form.table(Part.REQUESTS).lines().stream().map(Line::id).toList();
      assertThat(sum.total()).isEqualTo(LineId.OUTCOMES_TOTAL);
      assertThat(sum.parts()).isEqualTo(lines.subList(2, lines.size() - 2));
    }
  }

  @Test
  void part2Of2019IsPrintedInFiveClauses() {
    assertThat(printed(OLD, Part.DISCLOSURE))
        .isEqualTo(
            """
            第二十条第（一）项:4x1
            信息内容 本年新制作数量 本年新公开数量 对外公开总数量
            规章 _ _ _
            规范性文件 _ _ _
            第二十条第（五）项:4x1
            信息内容 上一年项目数量 本年增/减 处理决定数量
            行政许可 _ _ _
            其他对外管理服务事项 _ _ _
            第二十条第（六）项:4x1
            信息内容 上一年项目数量 本年增/减 处理决定数量
            行政处罚 _ _ _
            行政强制 _ _ _
            第二十条第（八）项:4x1
            信息内容 上一年项目数量 本年增/减:2x1
            行政事业性收费 _ _:2
            第二十条第（九）项:4x1
            信息内容 采购项目数量 采购总金额:2x1
            政府集中采购 _ _:2
            """);
  }

  @Test
  void part3IsPrintedWithThreeColumnsOfLabels() {
    assertThat(printed(NEW, Part.REQUESTS).lines().limit(8))
        .containsExactly(
            "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）:3x3 申请人情况:7x1",
            "自然人:1x2 法人或其他组织:5x1 总计:1x2",
            "商业企业 科研机构 社会公益组织 法律服务机构 其他",
            "一、本年新收政府信息公开申请数量:3x1 _ _ _ _ _ _ _",
            "二、上年结转政府信息公开申请数量:3x1 _ _ _ _ _ _ _",
            "三、本年度办理结果:1x22 （一）予以公开:2x1 _ _ _ _ _ _ _",
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）:2x1 _ _ _ _ _ _ _",
            "（三）不予公开:1x8 1.属于国家秘密 _ _ _ _ _ _ _");
    assertThat(printed(OLD, Part.REQUESTS).lines())
        .hasSize(26)
        .contains("三、本年度办理结果:1x20 （一）予以公开:2x1 _ _ _ _ _ _ _")
        .contains("（六）其他处理:2x1 _ _ _ _ _ _ _");
  }

  @Test
  void part4IsPrintedInOneRow() {
    assertThat(printed(NEW, Part.CASES))
        .isEqualTo(
            """
            行政复议:5x1 行政诉讼:10x1
            结果维持:1x2 结果纠正:1x2 其他结果:1x2 尚未审结:1x2 总计:1x2 未经复议直接起诉:5x1 复议后起诉:5x1
            结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
            _ _ _ _ _ _ _ _ _ _ _ _ _ _ _
            """);
  }

  private static int figures(Form form, Part part) {
    return form.table(part).lines().stream().mapToInt(line -> line.columns().size()).sum();
  }

  private static List<Column> columns(Form form) {
    return form.lines().stream().flatMap(line -> line.columns().stream()).toList();
  }

  /** The rows, a cell with a figure as _, with how many columns and rows it spans if not one. */
  private static String printed(Form form, Part part) {
    return form.table(part).grid().rows().stream()
        .map(FormTest::printed)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String printed(Grid.Row row) {
    String headings =
        row.headings().stream()
            .map(
                heading ->
                    heading.columns() * heading.rows() == 1
                        ? heading.label()
                        : heading.label() + ":" + heading.columns() + "x" + heading.rows())
            .collect(Collectors.joining(" "));
    String figures =
        row.figures().stream()
            .map(figure -> figure.columns() == 1 ? "_" : "_:" + figure.columns())
            .collect(Collectors.joining(" "));
    return Stream.of(headings, figures)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
