package nianbao.stamp.identity;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the project's own properties out of an XMP packet; no entity in it is followed. */
final class XmpReader {

  private static final String FOREIGN = "这个PDF不是由本程序生成的：其元数据中没有生成信息。";

  private final Map<String, String> properties = new HashMap<>();

  XmpReader(String packet) throws ForeignPdfException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      read(factory.createXMLStreamReader(new StringReader(packet)));
    } catch (XMLStreamException e) {
      throw new ForeignPdfException("这个PDF的元数据已经损坏。", e);
    }
  }

  /** What the packet says of a source. */
  Carried carried(String source) throws ForeignPdfException {
    Edition edition =
        property("edition").toUpperCase(Locale.ROOT).equals(Edition.DRAFT.name())
            ? Edition.DRAFT
            : Edition.FINAL;
    Origin origin = new Origin(property("program"), property("templates"), property("fonts"));
    return new Carried(source, property("source"), edition, origin);
  }

  private String property(String name) throws ForeignPdfException {
    String value = properties.get(name);
    if (value == null) {
      throw new ForeignPdfException(FOREIGN);
    }
    return value;
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      boolean own =
          reader.next() == XMLStreamConstants.START_ELEMENT
              && XmpPacket.NAMESPACE.equals(reader.getNamespaceURI());
      if (own) {
        properties.put(reader.getLocalName(), reader.getElementText());
      }
    }
  }
}
