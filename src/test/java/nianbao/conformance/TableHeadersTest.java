package nianbao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nianbao.cases.Case;
import nianbao.cases.PrintedCase;
import nianbao.catalogue.Cases;
import nianbao.conformance.TaggedTable.DataCell;
import org.junit.jupiter.api.Test;

/** What a screen reader speaks before the number of a cell. */
class TableHeadersTest {

  private static final int CELLS_OF_DISCLOSURE = 10;
  private static final int CELLS_OF_REQUESTS = 175;
  private static final int CELLS_OF_CASES = 15;

  @Test
  void aCellOfPartThreeHasTheMergedHeadersToo() throws IOException {
    // The row of 1.属于国家秘密 is the fifth, its first column is 自然人.
    DataCell cell = cells("huancui-2023").get(CELLS_OF_DISCLOSURE + 4 * 7);
    assertThat(cell.headers()).containsExactly("申请人情况", "自然人", "三、本年度办理结果", "（三）不予公开", "1.属于国家秘密");
  }

  @Test
  void aCellOfAnOrganisationHasBothOfItsColumnHeaders() throws IOException {
    DataCell cell = cells("huancui-2023").get(CELLS_OF_DISCLOSURE + 3);
    assertThat(cell.headers()).containsExactly("申请人情况", "法人或其他组织", "社会公益组织", "一、本年新收政府信息公开申请数量");
  }

  @Test
  void aCellOfPartTwoHasTheHeadersOfItsOwnClause() throws IOException {
    List<DataCell> cells = cells("jining-2022");
    assertThat(cells.get(5))
        .isEqualTo(new DataCell("7", List.of("第二十条第（一）项", "现行有效件数", "行政规范性文件")));
    assertThat(cells.get(8).headers()).containsExactly("第二十条第（六）项", "本年处理决定数量", "行政强制");
  }

  @Test
  void aCellOfPartFourHasTheHeadersOfItsProceedings() throws IOException {
    DataCell last = cells("huancui-2023").get(CELLS_OF_DISCLOSURE + CELLS_OF_REQUESTS + 14);
    assertThat(last.headers()).containsExactly("行政诉讼", "复议后起诉", "总计");
  }

  @Test
  void theThreeTablesHaveAllTheirCells() throws IOException {
    assertThat(cells("huancui-2023"))
        .hasSize(CELLS_OF_DISCLOSURE + CELLS_OF_REQUESTS + CELLS_OF_CASES);
  }

  private static List<DataCell> cells(String sample) throws IOException {
    Case report =
        Cases.samples().stream()
            .filter(each -> each.name().equals(sample))
            .findFirst()
            .orElseThrow();
    return TaggedTable.dataCells(PrintedCase.of(report).pdf());
  }
}
