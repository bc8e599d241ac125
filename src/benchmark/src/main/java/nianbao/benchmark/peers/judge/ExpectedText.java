package nianbao.benchmark.peers.judge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The text that a PDF of a report must hold, without white space.
 *
 * @param passages its title, headings, paragraphs and the cells of its tables, in their order
 * @param all all of it
 */
record ExpectedText(List<String> passages, String all) {

  private static final List<String> PASSAGES = List.of("h1", "h2", "h3", "h4", "h5", "p", "th");

  /** The text of a report's web page, which is well-formed XML. */
  static ExpectedText of(Path html) throws IOException {
    try {
      Document page =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(Files.readAllBytes(html)));
      return new ExpectedText(
          PASSAGES.stream().flatMap(name -> texts(page, name).stream()).toList(),
          String.join("", texts(page, "body")));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("cannot read " + html, e);
    }
  }

  private static List<String> texts(Document page, String name) {
    NodeList elements = page.getElementsByTagName(name);
    return IntStream.range(0, elements.getLength())
        .mapToObj(i -> FoundText.withoutSpace(elements.item(i).getTextContent()))
        .toList();
  }
}
