package nianbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nianbao.form.Edition;
import nianbao.form.Form;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to take all memory and time end in a sentence, or in a draft, and soon. */
class HostileTest {

  private static final int MANY = 99_000;

  @TempDir private Path folder;

  /** All of them in one process that has as much memory as one may take. */
  @Test
  @Tag("process")
  void eachKindEndsWithinItsMemory() throws Exception {
    int number = 0;
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Files.write(folder.resolve(number + "-" + file.getKey()), file.getValue());
      number++;
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Reading.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("told").toFile())
            .start();
    boolean ended = process.waitFor(10L * number, TimeUnit.SECONDS);
    process.destroyForcibly();
    String told = Files.readString(folder.resolve("told"));
    assertThat(ended).as(told).isTrue();
    assertThat(told.lines().filter(line -> line.startsWith("read "))).as(told).hasSize(number);
    assertThat(process.exitValue()).as(told).isZero();
  }

  /** Whoever gives up interrupts the thread, and the reader of every kind of file sees that. */
  @Test
  @Tag("load")
  void noReaderGoesOnWhenNobodyWaits() throws Exception {
    LookAlike report = new LookAlike(Form.of(Edition.FORM_2021), 3);
    Map<String, byte[]> kinds = new LinkedHashMap<>();
    kinds.put("web page", utf8(Written.webPage(report)));
    kinds.put("web archive", Filed.archivedPage(report));
    kinds.put("rich text", utf8(Written.richText(report)));
    kinds.put("rows", utf8(Written.rows(report, "\t", "")));
    kinds.put("cells", utf8(Written.cells(report)));
    kinds.put("commas", utf8("规章,1,2\n"));
    kinds.put("Word file", Filed.word(report));
    kinds.put("sheet", Filed.sheet(report));
    kinds.put("PDF", new Printed(report, Printed.Lines.STROKES, Printed.Fault.NOTHING, 3).file());
    for (Map.Entry<String, byte[]> kind : kinds.entrySet()) {
      assertThat(interrupted(kind.getValue())).as(kind.getKey()).contains("用的时间太长");
    }
    // The library of the old sheets takes an interruption for damage.
    assertThat(interrupted(Filed.oldSheet(report))).isNotEqualTo("a draft");
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      assertThat(interrupted(file.getValue())).as(file.getKey()).isNotEqualTo("a draft");
    }
  }

  private static String interrupted(byte[] file) {
    Thread.currentThread().interrupt();
    try {
      return new Intake().read(file, Stated.NOTHING).fold(draft -> "a draft", sentence -> sentence);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  /** Reads all files of a folder and says what came of each. */
  static final class Reading {

    private Reading() {}

    /** The folder. */
    public static void main(String... folder) throws IOException {
      try (var files = Files.list(Path.of(folder[0]))) {
        for (Path file : files.filter(each -> !each.endsWith("told")).sorted().toList()) {
          String came =
              new Intake()
                  .read(Files.readAllBytes(file), Stated.NOTHING)
                  .fold(draft -> draft.doubts().size() + " doubts", sentence -> sentence);
          System.out.println("read " + file.getFileName() + ": " + came);
        }
      }
    }
  }

  private static Map<String, byte[]> files() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String head = "某某市某某局2024年政府信息公开工作年度报告\n";
    files.put("lines", utf8(head + "行政 许可\n".repeat(MANY)));
    files.put("figures", utf8(head + "1\n字\n".repeat(MANY)));
    files.put("tabs", utf8(head + "规章\t1\t2\t3\n".repeat(MANY)));
    files.put("bars", utf8(head + "| 规章 |\n|---|---|\n".repeat(MANY)));
    files.put("one-line", utf8(head + "规章 1 ".repeat(MANY)));
    files.put("commas", utf8(head + "规章,1,2\n".repeat(MANY)));
    files.put("cells", utf8("<table><tr>" + "<td>规章<td>1".repeat(MANY) + "</table>"));
    String wide = "<td colspan=1000000 rowspan=1000000>规章";
    files.put("spans", utf8("<table>" + ("<tr>" + wide.repeat(3)).repeat(MANY / 40) + "</table>"));
    files.put("tables", utf8("<table>".repeat((10 << 20) / "<table>".length())));
    files.put("tags", utf8("<html><p>" + "<div><span><b>".repeat(MANY)));
    files.put("rich", utf8("{\\rtf1" + "{\\b ".repeat(MANY)));
    files.put(
        "rich-rows", utf8("{\\rtf1 " + "\\trowd\\cellx1 a\\cell\\row ".repeat(MANY / 4) + "}"));
    files.put("mail", utf8(mail()));
    files.put("word", word("<w:p><w:r><w:t>字</w:t></w:r></w:p>".repeat(MANY)));
    files.put("word-tables", word("<w:tbl><w:tr><w:tc>".repeat(MANY / 20)));
    String row =
        "<w:tr>" + "<w:tc><w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc>".repeat(60) + "</w:tr>";
    files.put("word-rows", word("<w:tbl>" + row.repeat(MANY / 40) + "</w:tbl>"));
    files.put("entities", word("<!DOCTYPE a [<!ENTITY b \"c\">]>"));
    files.put("zeros", zeros());
    files.put("sheet", sheet());
    files.put("old", ole());
    files.put("pdf-glyphs", drawn(false));
    files.put("pdf-lines", drawn(true));
    files.put(
        "pdf-cut", utf8("%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>> endobj"));
    return files;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A small package of Word whose text unpacks to more than may be unpacked. */
  private static byte[] zeros() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int megabytes = 0; megabytes < 250; megabytes++) {
        zip.write(new byte[1 << 20]);
      }
    }
    return file.toByteArray();
  }

  private static String mail() {
    String part = "--a\r\nContent-Type: text/html\r\n\r\n<p>字\r\n";
    return "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n"
        + part.repeat(MANY / 10);
  }

  private static byte[] word(String body) throws Exception {
    String name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    return Filed.zip(
        Map.of(
            "word/document.xml",
            "<w:document xmlns:w=\"" + name + "\"><w:body>" + body + "</w:body></w:document>"));
  }

  private static byte[] sheet() throws Exception {
    Map<String, String> parts = new TreeMap<>();
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + main
            + "\" xmlns:r=\""
            + relations
            + "\"><sheets>"
            + "<sheet name=\"a\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"a\" Type=\""
            + relations
            + "/worksheet\" Target=\"worksheets/s.xml\"/></Relationships>");
    parts.put(
        "xl/worksheets/s.xml",
        "<worksheet xmlns=\""
            + main
            + "\"><sheetData>"
            + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>".repeat(MANY)
            + "</sheetData></worksheet>");
    return Filed.zip(parts);
  }

  private static byte[] ole() throws Exception {
    byte[] file = Filed.oldSheet(new LookAlike(Form.of(Edition.newest()), 1));
    // The sizes of all records become the largest.
    for (int i = 2000; i + 4 < file.length; i += 97) {
      file[i] = -1;
      file[i + 1] = 127;
    }
    return file;
  }

  private static byte[] drawn(boolean lines) {
    Drawn drawn = new Drawn(842);
    for (int i = 0; i < MANY; i++) {
      float x = i % 500;
      float y = i / 500f;
      if (lines) {
        drawn.line(x, y, x + 50, y, i % 2 == 0);
        drawn.line(x, y, x, y + 50, i % 2 == 0);
      } else {
        drawn.text(x, y, 1, i % 3 == 0 ? "字" : "1");
      }
    }
    return drawn.file();
  }
}
