package nianbao.stamp.identity;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nianbao.file.Carried;

/** Reads the project's own properties out of an XMP packet; no entity in it is followed. */
final class XmpReader {

  private static final String FOREIGN = "这个PDF不是由本程序生成的：其元数据中没有生成信息。";

  private final Map<String, String> properties = new HashMap<>();

  XmpReader(String packet) throws ForeignFileException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      read(factory.createXMLStreamReader(new StringReader(packet)));
    } catch (XMLStreamException e) {
      throw new ForeignFileException("这个PDF的元数据已经损坏。", e);
    }
  }

  /** What the packet says of a source. */
  Carried carried(String source) throws ForeignFileException {
    return Carried.of(properties, source).orElseThrow(() -> new ForeignFileException(FOREIGN));
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
