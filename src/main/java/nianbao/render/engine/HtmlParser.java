package nianbao.render.engine;

import com.openhtmltopdf.resource.FSEntityResolver;
import com.openhtmltopdf.util.XRRuntimeException;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads HTML for the engine, one document after another. The engine itself would make a parser, a
 * builder and a transformer anew for each.
 */
final class HtmlParser {

  private static final String AT_ONCE = "http://apache.org/xml/features/dom/defer-node-expansion";

  private final DocumentBuilder builder = builder();

  /**
   * Reads a document.
   *
   * @param html well-formed XHTML; nothing outside of it is looked at
   * @throws XRRuntimeException with the line, if it is not well-formed
   */
  Document document(String html) throws IOException {
    try {
      return builder.parse(new InputSource(new StringReader(html)));
    } catch (SAXException e) {
      throw new XRRuntimeException("the HTML cannot be read: " + e, e);
    }
  }

  private static DocumentBuilder builder() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(AT_ONCE, false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setEntityResolver(FSEntityResolver.instance());
      // The JDK's own handler prints before it throws.
      builder.setErrorHandler(new DefaultHandler());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's own parser lacks a feature of its own", e);
    }
  }
}
