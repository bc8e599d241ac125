package nianbao.intake.container.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nianbao.intake.container.Bounds;
import nianbao.intake.container.Waited;
import nianbao.intake.piece.LeftOut;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Place;
import nianbao.intake.piece.Reader;
import nianbao.intake.piece.Source;
import nianbao.intake.piece.UnreadableException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** Reads sheets of the old kind (.xls, .et), Excel 97 and later. */
public final class OldSheetFile implements Reader {

  @Override
  public Source read(byte[] file) throws UnreadableException {
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(file))) {
      List<Piece> pieces = new ArrayList<>();
      List<LeftOut> leftOut = new ArrayList<>();
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        boolean visible = book.getSheetVisibility(i) == SheetVisibility.VISIBLE;
        Piece.Table table = table(book.getSheetAt(i));
        if (visible) {
          pieces.add(table);
        } else {
          table.cells().stream()
              .filter(cell -> !cell.text().isBlank())
              .forEach(cell -> leftOut.add(new LeftOut(cell.text(), "隐藏的工作表", cell.place())));
        }
      }
      return new Source(pieces, leftOut);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException("文件有密码；请先去掉密码再导入", e);
    } catch (IOException | RuntimeException e) {
      // The library fails in many ways where records are damaged.
      throw new UnreadableException("表格文件已损坏，或者太旧，读不出来；请用Excel或WPS打开，另存为.xlsx再导入", e);
    }
  }

  private static Piece.Table table(Sheet sheet) throws UnreadableException {
    List<nianbao.intake.piece.Cell> cells = new ArrayList<>();
    int columns = 1;
    for (Row row : sheet) {
      Waited.require();
      if (cells.size() > Bounds.ROWS * Bounds.COLUMNS) {
        throw new UnreadableException("表格的行太多，不像年度报告；请检查是不是选错了文件");
      }
      for (Cell cell : row) {
        String text = text(cell);
        columns = text.isBlank() ? columns : Math.max(columns, cell.getColumnIndex() + 1);
        laid(sheet, cell, text, cells);
      }
    }
    int widest = columns;
    cells.removeIf(cell -> cell.column() >= widest);
    return new Piece.Table(sheet.getLastRowNum() + 1, columns, cells, place(sheet, ""));
  }

  private static void laid(
      Sheet sheet, Cell cell, String text, List<nianbao.intake.piece.Cell> cells) {
    int row = cell.getRowIndex();
    int column = cell.getColumnIndex();
    int high = 1;
    int wide = 1;
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      boolean first = merged.getFirstRow() == row && merged.getFirstColumn() == column;
      if (merged.isInRange(row, column) && !first && text.isBlank()) {
        return;
      }
      high = first ? Math.min(Bounds.ROW_SPAN, merged.getLastRow() - row + 1) : high;
      wide = first ? Math.min(Bounds.COLUMNS, merged.getLastColumn() - column + 1) : wide;
    }
    Place place = place(sheet, new CellReference(row, column).formatAsString());
    cells.add(new nianbao.intake.piece.Cell(row, column, high, wide, text, place));
  }

  private static Place place(Sheet sheet, String cell) {
    return new Place.InSheet(sheet.getSheetName(), cell);
  }

  private static String text(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getRichStringCellValue().getString();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case NUMERIC -> number(cell);
      case ERROR -> "#" + cell.getErrorCellValue();
      default -> "";
    };
  }

  private static String number(Cell cell) {
    if (DateUtil.isCellDateFormatted(cell)) {
      LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
      return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
    return Texts.plain(Double.toString(cell.getNumericCellValue()));
  }
}
