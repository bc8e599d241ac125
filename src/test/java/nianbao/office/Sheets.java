package nianbao.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A workbook read back by another library.
 *
 * @param sheets the XML of each, by its number from 1
 */
record Sheets(Map<Integer, String> sheets) {

  static Sheets of(Path file) throws IOException {
    Map<Integer, String> sheets = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (int number = 1; ; number++) {
        ZipEntry entry = zip.getEntry("xl/worksheets/sheet" + number + ".xml");
        if (entry == null) {
          return new Sheets(sheets);
        }
        byte[] xml = zip.getInputStream(entry).readAllBytes();
        sheets.put(number, new String(xml, StandardCharsets.UTF_8));
      }
    }
  }

  /** Every text of a sheet. */
  String text(int number) {
    return Jsoup.parse(xml(number), "", Parser.xmlParser()).text();
  }

  /** A cell, such as B7. */
  Element cell(int number, String place) {
    Element cell =
        Jsoup.parse(xml(number), "", Parser.xmlParser()).selectFirst("c[r=" + place + "]");
    if (cell == null) {
      throw new AssertionError("no " + place);
    }
    return cell;
  }

  private String xml(int number) {
    return sheets.getOrDefault(number, "");
  }
}
