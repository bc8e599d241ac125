package nianbao.stamp.ofd;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nianbao.file.Carried;
import nianbao.file.UntrustedZip;
import nianbao.stamp.identity.ForeignFileException;
import nianbao.stamp.ofd.page.Markup;

/**
 * Reads back what an OFD of ours carries, from bytes that anyone may have sent. Two of its files
 * are read, at the places where ours have them, whatever the others say; no path of it is followed,
 * and no entity of its XML.
 */
public final class CarriedOfd {

  private static final int MAX_SOURCE = 10 * 1024 * 1024;
  private static final int MAX_ROOT = 1024 * 1024;

  private static final String FOREIGN = "这个OFD不是由本程序生成的：其中没有年度报告数据（report.json）或者生成信息。";
  private static final String DAMAGED = "这个文件不是OFD，或者不是由本程序生成的，或者已经损坏，无法读出年度报告数据。";

  private final byte[] ofd;

  /** An OFD; the bytes must not be changed any more. */
  public CarriedOfd(byte[] ofd) {
    this.ofd = ofd;
  }

  /** Whether a file is packed as an OFD is. */
  public static boolean isPacked(byte[] file) {
    return UntrustedZip.isAt(file);
  }

  /**
   * Reads what it carries.
   *
   * @throws ForeignFileException if it is damaged, grows too large, or is not made by this program
   */
  public Carried read() throws ForeignFileException {
    try {
      UntrustedZip zip = new UntrustedZip(ofd);
      if (!zip.has(Parts.ROOT) || !zip.has(Parts.SOURCE)) {
        throw new ForeignFileException(FOREIGN);
      }
      Map<String, String> properties = properties(zip.content(Parts.ROOT, MAX_ROOT));
      byte[] source = zip.content(Parts.SOURCE, MAX_SOURCE);
      return Carried.of(properties, new String(source, StandardCharsets.UTF_8))
          .orElseThrow(() -> new ForeignFileException(FOREIGN));
    } catch (ZipException | XMLStreamException e) {
      throw new ForeignFileException(DAMAGED, e);
    }
  }

  /** The reader walks without a stack: nesting costs nothing but its bytes. */
  private static Map<String, String> properties(byte[] root) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(root));
    Map<String, String> properties = new HashMap<>();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals("CustomData")
          && Markup.NAMESPACE.equals(reader.getNamespaceURI())) {
        String name = reader.getAttributeValue(null, "Name");
        if (name != null && name.startsWith(RootPart.PREFIX)) {
          properties.put(name.substring(RootPart.PREFIX.length()), reader.getElementText());
        }
      }
    }
    return properties;
  }
}
