package nianbao.cli.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nianbao.cli.option.PipelineFiles;
import nianbao.terminal.Terminal;
import picocli.CommandLine.Mixin;

/** What a pipeline is shown of an import: a test case a document, or a row of a table. */
final class Results {

  /** What came of a document; without words nothing has to be looked at. */
  private record Result(String source, boolean read, String count, List<String> words) {}

  private final List<Result> results = new ArrayList<>();

  @Mixin private final PipelineFiles files;

  Results(Terminal terminal) {
    this.files = new PipelineFiles(terminal);
  }

  /** Notes a document that was read. */
  void read(Document document, Told told, boolean clean) {
    List<String> words = clean || !files.areAsked() ? List.of() : told.lines().toList();
    results.add(new Result(document.name(), true, told.count(), words));
  }

  /** Notes a document that could not be read. */
  void refused(Document document, String sentence) {
    results.add(new Result(document.name(), false, sentence, List.of(sentence)));
  }

  /** Makes sure that there is a place for the files, before any document is read. */
  void require() {
    files.require(file -> false);
  }

  /** Writes the files that are asked for. */
  void finish() throws IOException {
    files.writeJUnit(this::writeCases);
    files.writeSummary(out -> out.write(table().getBytes(StandardCharsets.UTF_8)));
  }

  private void writeCases(OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("testsuites");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", "nianbao.import");
      xml.writeAttribute("tests", Integer.toString(results.size()));
      long failures = results.stream().filter(result -> !result.words().isEmpty()).count();
      xml.writeAttribute("failures", Long.toString(failures));
      xml.writeAttribute("errors", "0");
      xml.writeAttribute("skipped", "0");
      xml.writeAttribute("time", "0");
      for (Result result : results) {
        writeCase(xml, result);
      }
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void writeCase(XMLStreamWriter xml, Result result) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", sound(result.source()));
    xml.writeAttribute("name", sound(result.source()));
    xml.writeAttribute("time", "0");
    if (!result.words().isEmpty()) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", sound(result.count()));
      xml.writeCharacters(sound(String.join("\n", result.words())));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  // XML 1.0 (2.2) has no way to write most control characters, and messages quote the input.
  private static String sound(String text) {
    return text.replaceAll(
        "[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
  }

  private String table() {
    StringBuilder table = new StringBuilder("## 导入的文档\n\n| 文档 | 结果 |\n|---|---|\n");
    for (Result result : results) {
      String count = result.read() ? result.count() : "读不了：" + result.count();
      table.append("| ").append(cell(result.source())).append(" | ").append(cell(count));
      table.append(" |\n");
    }
    return table.toString();
  }

  // Names and sentences quote what anybody may have written: it must stay text.
  private static String cell(String text) {
    return text.replaceAll("[\\s\\p{Zl}\\p{Zp}\\p{Cc}\\p{Cf}\\p{Cs}]+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\`*_\\[\\]|~#!])", "\\\\$1");
  }
}
