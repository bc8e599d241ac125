package nianbao.office.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook, sheet after sheet and row after row: the memory does not grow with it. The
 * same rows give the same bytes. For one thread; the stream is not closed.
 */
public final class Workbook {

  /** What is done to fill a sheet. */
  public interface Filling {
    /** Adds its rows. */
    void of(Sheet sheet) throws IOException;
  }

  /** The first day that a ZIP file knows: nothing here comes from a clock. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final ZipOutputStream zip;
  private final List<SheetPlan> plans;
  private int written;

  /**
   * A workbook.
   *
   * @param plans its sheets, in their order
   */
  public Workbook(OutputStream out, List<SheetPlan> plans) throws IOException {
    this.zip = new ZipOutputStream(out);
    this.plans = List.copyOf(plans);
    part("[Content_Types].xml", types());
    part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
    part("xl/workbook.xml", workbook());
    part("xl/_rels/workbook.xml.rels", parts());
    part("xl/styles.xml", Styles.xml());
  }

  /** Writes the next sheet. */
  public void sheet(Filling filling) throws IOException {
    SheetPlan plan = plans.get(written);
    written++;
    zip.putNextEntry(entry("xl/worksheets/sheet" + written + ".xml"));
    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    Sheet sheet = new Sheet(writer, plan);
    filling.of(sheet);
    sheet.finish();
    writer.flush();
    zip.closeEntry();
  }

  /** Ends it, after the last sheet. */
  public void finish() throws IOException {
    if (written != plans.size()) {
      throw new IllegalStateException(written + " of " + plans.size() + " sheets are written");
    }
    zip.finish();
  }

  private void part(String name, String xml) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
            .getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    return entry;
  }

  private String types() {
    return "<Types xmlns=\""
        + PACKAGE
        + "content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + type("/xl/workbook.xml", "sheet.main")
        + type("/xl/styles.xml", "styles")
        + each(number -> type("/xl/worksheets/sheet" + number + ".xml", "worksheet"))
        + "</Types>";
  }

  private static String type(String part, String kind) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + kind + "+xml\"/>";
  }

  private String parts() {
    return relations(
        each(number -> relation(number, "worksheet", "worksheets/sheet" + number + ".xml"))
            + relation(plans.size() + 1, "styles", "styles.xml"));
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
  }

  private static String relation(int number, String kind, String target) {
    return "<Relationship Id=\"rId"
        + number
        + "\" Type=\""
        + RELATIONS
        + "/"
        + kind
        + "\" Target=\""
        + target
        + "\"/>";
  }

  // Whoever can calculate does so when the file is opened.
  private String workbook() {
    return "<workbook xmlns=\""
        + MAIN
        + "\" xmlns:r=\""
        + RELATIONS
        + "\"><sheets>"
        + each(
            number ->
                "<sheet name=\""
                    + Xml.text(plans.get(number - 1).name(), 31)
                    + "\" sheetId=\""
                    + number
                    + "\" r:id=\"rId"
                    + number
                    + "\"/>")
        + "</sheets>"
        + names()
        + "<calcPr fullCalcOnLoad=\"1\"/></workbook>";
  }

  /** Rows that stay in sight on the screen stand on every printed page, too. */
  private String names() {
    String names =
        each(
            number -> {
              SheetPlan plan = plans.get(number - 1);
              String sheet = "'" + Xml.text(plan.name(), 31) + "'!";
              return plan.headRows() == 0
                  ? ""
                  : "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\""
                      + (number - 1)
                      + "\">"
                      + (plan.headColumns() == 0 ? "" : columns(sheet, plan.headColumns()) + ",")
                      + sheet
                      + "$1:$"
                      + plan.headRows()
                      + "</definedName>";
            });
    return names.isEmpty() ? "" : "<definedNames>" + names + "</definedNames>";
  }

  private static String columns(String sheet, int count) {
    String last = Sheet.place(0, count - 1).replace("1", "");
    return sheet + "$A:$" + last;
  }

  private String each(IntFunction<String> words) {
    return IntStream.rangeClosed(1, plans.size()).mapToObj(words).collect(Collectors.joining());
  }
}
