package nianbao.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nianbao.intake.LookAlike.Spec;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A look-alike as files of programs. */
final class Filed {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Filed() {}

  /** A package of parts. */
  static byte[] zip(Map<String, String> parts) throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file.toByteArray();
  }

  static byte[] word(LookAlike report) throws Exception {
    return zip(Map.of("word/document.xml", Written.wordBody(report)));
  }

  static byte[] archivedPage(LookAlike report) {
    String page =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"----a\"\r\n\r\n"
            + "------a\r\nContent-Type: text/html; charset=\"utf-8\"\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
            + printable(Written.webPage(report))
            + "\r\n------a\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
            + "Content-Location: file:///a.png\r\n\r\nAAAA\r\n------a--\r\n";
    return page.getBytes(StandardCharsets.US_ASCII);
  }

  /** The same cells as of the old kind, each with its text in it. */
  static byte[] sheet(LookAlike report) throws Exception {
    StringBuilder rows = new StringBuilder();
    StringBuilder merged = new StringBuilder();
    try (HSSFWorkbook book = book(report)) {
      for (Row row : book.getSheetAt(0)) {
        rows.append("<row r=\"").append(row.getRowNum() + 1).append("\">");
        for (Cell cell : row) {
          rows.append("<c r=\"").append(cell.getAddress()).append("\" t=\"inlineStr\"><is><t>");
          rows.append(plain(cell)).append("</t></is></c>");
        }
        rows.append("</row>");
      }
      for (CellRangeAddress area : book.getSheetAt(0).getMergedRegions()) {
        merged.append("<mergeCell ref=\"").append(area.formatAsString()).append("\"/>");
      }
    }
    Map<String, String> parts = new TreeMap<>();
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + RELATIONS
            + "\"><sheets>"
            + "<sheet name=\"年报\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"a\" Type=\""
            + RELATIONS
            + "/worksheet\" Target=\"worksheets/s.xml\"/>"
            + "</Relationships>");
    parts.put(
        "xl/worksheets/s.xml",
        "<worksheet xmlns=\""
            + MAIN
            + "\"><sheetData>"
            + rows
            + "</sheetData><mergeCells>"
            + merged
            + "</mergeCells></worksheet>");
    return zip(parts);
  }

  private static String plain(Cell cell) {
    String text = cell.toString();
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > ' ' && b != '=';
      printable.append(plain ? String.valueOf((char) b) : String.format("=%02X", b & 0xFF));
      printable.append(printable.length() % 70 == 0 ? "=\r\n" : "");
    }
    return printable.toString();
  }

  /** The three tables below each other, words as text and figures as numbers. */
  static byte[] oldSheet(LookAlike report) throws Exception {
    try (HSSFWorkbook book = book(report)) {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      book.write(file);
      return file.toByteArray();
    }
  }

  private static HSSFWorkbook book(LookAlike report) {
    HSSFWorkbook book = new HSSFWorkbook();
    Sheet sheet = book.createSheet("年报");
    int first = 0;
    for (List<List<Spec>> table : report.tables) {
      lay(table, sheet, first);
      first += table.size() + 1;
    }
    return book;
  }

  private static void lay(List<List<Spec>> table, Sheet sheet, int first) {
    boolean[][] taken = new boolean[table.size()][64];
    for (int r = 0; r < table.size(); r++) {
      Row row = sheet.createRow(first + r);
      int column = 0;
      for (Spec cell : table.get(r)) {
        while (taken[r][column]) {
          column++;
        }
        if (cell.figure) {
          row.createCell(column).setCellValue(Double.parseDouble(cell.text));
        } else {
          row.createCell(column).setCellValue(cell.text);
        }
        int top = first + r;
        if (cell.rows * cell.columns > 1) {
          sheet.addMergedRegion(
              new CellRangeAddress(top, top + cell.rows - 1, column, column + cell.columns - 1));
        }
        for (int down = r; down < Math.min(table.size(), r + cell.rows); down++) {
          Arrays.fill(taken[down], column, column + cell.columns, true);
        }
        column += cell.columns;
      }
    }
  }
}
