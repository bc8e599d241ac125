package nianbao.benchmark.peers.judge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The text that a PDF of a report must hold, without white space.
 *
 * @param passages its title, headings and paragraphs, the labels and the rows of its tables
 * @param all all of it
 */
record ExpectedText(List<String> passages, String all) {

  private static final List<String> WHOLE = List.of("h1", "h2", "h3", "h4", "h5", "p", "th");

  /** The text of a report's web page, which is well-formed XML. */
  static ExpectedText of(Path html) throws IOException {
    try {
      Document page =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(Files.readAllBytes(html)));
      // The report as JSON, by which a page comes back; nobody sees it.
      elements(page, "script").toList().forEach(script -> script.getParentNode().removeChild(script));
      return new ExpectedText(
          Stream.concat(
                  WHOLE.stream().flatMap(name -> elements(page, name)).map(ExpectedText::text),
                  elements(page, "tr").map(ExpectedText::row))
              .toList(),
          text(page.getElementsByTagName("body").item(0)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("cannot read " + html, e);
    }
  }

  /**
   * The figures of a row behind its own label, which is the last; one that is merged over several
   * rows may stand anywhere beside them. Nothing for a row of labels.
   */
  private static String row(Node row) {
    List<Node> cells = nodes(row.getChildNodes()).filter(Element.class::isInstance).toList();
    List<Node> labels = cells.stream().filter(cell -> cell.getNodeName().equals("th")).toList();
    if (labels.size() == cells.size()) {
      return "";
    }
    int first = Math.max(0, labels.size() - 1);
    return String.join("", cells.stream().skip(first).map(ExpectedText::text).toList());
  }

  private static Stream<Node> elements(Document page, String name) {
    return nodes(page.getElementsByTagName(name));
  }

  private static Stream<Node> nodes(NodeList list) {
    return IntStream.range(0, list.getLength()).mapToObj(list::item);
  }

  private static String text(Node node) {
    return FoundText.withoutSpace(node.getTextContent());
  }
}
