package nianbao.archive.content;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nianbao.report.Problem;

/**
 * An archive as JUnit XML, the form in which pipelines show results: a test case a report, whose
 * class is its source so that it is the same case in the next run; warnings stand in its output. It
 * holds what the schema of Jenkins (junit-10.xsd) allows, which asks for times: none are taken.
 *
 * @param manifest of the archive
 * @param tally what it has
 */
public record JUnitReport(Path manifest, Tally tally) {

  private static final String SUITE = "nianbao.archive";

  /** Writes the report, in UTF-8. */
  public void writeTo(OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("testsuites");
      startSuite(xml);
      ManifestLine.each(manifest, line -> writeCase(xml, line));
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void startSuite(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", SUITE);
    xml.writeAttribute("tests", Long.toString(tally.reports()));
    xml.writeAttribute("failures", Long.toString(tally.rejected()));
    xml.writeAttribute("errors", Long.toString(tally.failed()));
    xml.writeAttribute("skipped", "0");
    xml.writeAttribute("time", "0");
  }

  private static void writeCase(XMLStreamWriter xml, ManifestLine line) throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeStartElement("testcase");
      xml.writeAttribute("classname", sound(line.source()));
      xml.writeAttribute("name", sound(name(line)));
      xml.writeAttribute("time", "0");
      if (line.outcome().equals(ManifestLine.MADE)) {
        writeOutput(xml, line.problems());
      } else {
        writeFailure(xml, line);
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  // Of what is not made it is the file that is to be looked for.
  private static String name(ManifestLine line) {
    return line.outcome().equals(ManifestLine.MADE)
        ? line.heading().agency() + line.heading().year() + "年"
        : line.source();
  }

  private static void writeOutput(XMLStreamWriter xml, List<Problem> problems)
      throws XMLStreamException {
    if (!problems.isEmpty()) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(text(problems));
      xml.writeEndElement();
    }
  }

  private static void writeFailure(XMLStreamWriter xml, ManifestLine line)
      throws XMLStreamException {
    boolean ours = line.outcome().equals(ManifestLine.FAILED);
    xml.writeStartElement(ours ? "error" : "failure");
    String first =
        line.problems().stream()
            .filter(Problem::isError)
            .findFirst()
            .map(problem -> problem.rule() + "：" + problem.message())
            .orElse("");
    xml.writeAttribute("message", sound(first));
    xml.writeCharacters(text(line.problems()));
    xml.writeEndElement();
  }

  private static String text(List<Problem> problems) {
    return sound(
        problems.stream()
            .map(
                problem ->
                    "%s：%s（%s）\n"
                        .formatted(
                            problem.isError() ? "错误" : "警告",
                            problem.message(),
                            (problem.rule() + " " + problem.pointer()).strip()))
            .collect(Collectors.joining()));
  }

  // XML 1.0 (2.2) has no way to write most control characters, and messages quote the input.
  private static String sound(String text) {
    return text.replaceAll(
        "[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
  }
}
