package nianbao.intake.container;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nianbao.intake.piece.UnreadableException;

/** A part's XML, element by element. The cursor stands on an element's start tag. */
public final class Xml {

  private static final String DAMAGED = "文件已损坏，里面的XML不完整；请用原来的软件打开，另存一份再导入";

  private final XMLStreamReader reader;
  private int depth;

  private Xml(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** Begins with a part. */
  public static Xml of(byte[] part) throws UnreadableException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    try {
      return new Xml(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
    } catch (XMLStreamException e) {
      throw new UnreadableException(DAMAGED, e);
    }
  }

  /** How many elements the cursor's own stands in, itself included. */
  public int depth() {
    return depth;
  }

  /**
   * Goes on to the next element that stands in the one of a depth, however deep.
   *
   * @return false at the end of that element
   */
  public boolean nextIn(int outer) throws UnreadableException {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          Waited.require();
          deeper();
          return true;
        }
        if (event == XMLStreamConstants.END_ELEMENT && --depth < outer) {
          return false;
        }
        refuse(event);
      }
      return false;
    } catch (XMLStreamException e) {
      throw new UnreadableException(DAMAGED, e);
    }
  }

  private void deeper() throws UnreadableException {
    depth++;
    if (depth > Bounds.NESTING) {
      throw new UnreadableException("文件里的内容套了" + Bounds.NESTING + "层以上，不像正常的文件；请另存一份再导入");
    }
  }

  private static void refuse(int event) throws UnreadableException {
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new UnreadableException("文件里定义了XML实体，正常的文件没有，可能是恶意文件，没有导入；请核实它的来源");
    }
  }

  /** Leaves the cursor's element, with all that stands in it. */
  public void skip() throws UnreadableException {
    int outer = depth;
    while (nextIn(outer)) {}
  }

  /** All text in the cursor's element, which is left. */
  public String text() throws UnreadableException {
    StringBuilder text = new StringBuilder();
    int outer = depth;
    try {
      while (depth >= outer && reader.hasNext()) {
        int event = reader.next();
        refuse(event);
        if (event == XMLStreamConstants.START_ELEMENT) {
          Waited.require();
          deeper();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        } else if (reader.hasText()) {
          text.append(reader.getText());
        }
      }
    } catch (XMLStreamException e) {
      throw new UnreadableException(DAMAGED, e);
    }
    return text.toString();
  }

  /** The element's name without its prefix. */
  public String name() {
    return reader.getLocalName();
  }

  /** Whether the element's namespace ends so, as the old and the strict one both do. */
  public boolean isOf(String namespaceEnd) {
    String namespace = reader.getNamespaceURI();
    return namespace != null && namespace.endsWith(namespaceEnd);
  }

  /** An attribute by its name without prefix, or the empty string. */
  public String attribute(String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** Whether an on/off property is on: it is where nothing is said. */
  public boolean isOn() {
    String value = attribute("val");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** A whole number in an attribute, or another where there is none. */
  public int number(String name, int otherwise) {
    String value = attribute(name);
    return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }
}
