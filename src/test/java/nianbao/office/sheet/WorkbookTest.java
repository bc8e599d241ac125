package nianbao.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nianbao.intake.Intake;
import nianbao.intake.Stated;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class WorkbookTest {

  private static final SheetPlan PLAN = new SheetPlan("表", List.of(10, 10), 1, 1, true);

  @Test
  void placesAreCalledAsSheetsCallThem() {
    assertThat(
            List.of(
                Sheet.place(0, 0),
                Sheet.place(9, 25),
                Sheet.place(0, 26),
                Sheet.place(1, 701),
                Sheet.place(0, 702)))
        .containsExactly("A1", "Z10", "AA1", "ZZ2", "AAA1");
  }

  @Test
  void isWellFormedWhateverAgenciesAreCalled() throws IOException {
    byte[] file =
        written(
            List.of(
                Cell.text("=1+1"),
                Cell.text("<&>\"'\u0000\u0001\uFFFE\uD800 \n字😀"),
                new Cell.Formula("SUM(A1:B1)", new BigDecimal("1.50"), Cell.Look.SUM)));

    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      int parts = 0;
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        builder.parse(new ByteArrayInputStream(zip.readAllBytes()));
        parts++;
      }
      assertThat(parts).isEqualTo(6);
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws IOException {
    assertThat(written(List.of(Cell.number(1)))).isEqualTo(written(List.of(Cell.number(1))));
  }

  @Test
  void ourOwnReaderTakesItForASheet() throws IOException {
    String refusal =
        new Intake()
            .read(written(List.of(Cell.text("不是报告"))), Stated.NOTHING)
            .fold(draft -> "", sentence -> sentence);

    assertThat(refusal).doesNotContain("损坏");
  }

  @Test
  void isNotEndedBeforeAllSheetsAreThere() throws IOException {
    Workbook workbook = new Workbook(new ByteArrayOutputStream(), List.of(PLAN));

    assertThatThrownBy(workbook::finish).hasMessageContaining("0 of 1");
  }

  private static byte[] written(List<Cell> row) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbook workbook = new Workbook(out, List.of(PLAN));
    workbook.sheet(sheet -> sheet.row(row));
    workbook.finish();
    return out.toByteArray();
  }
}
