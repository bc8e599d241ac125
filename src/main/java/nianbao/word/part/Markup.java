package nianbao.word.part;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One XML part in the making, by StAX. Names are written with their prefixes, which the root
 * declares. Owned by one thread.
 */
public final class Markup {

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final StringWriter text;
  private final XMLStreamWriter writer;

  /**
   * A part that begins with its root element, open.
   *
   * @param expected how many characters it will have, about
   * @param attributes names and values by turns, declarations of namespaces among them
   */
  public Markup(int expected, String root, String... attributes) {
    text = new StringWriter(expected);
    try {
      writer = FACTORY.createXMLStreamWriter(text);
      text.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    open(root, attributes);
  }

  /** Opens an element with content. */
  public Markup open(String name, String... attributes) {
    try {
      writer.writeStartElement(name);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** An element without content. */
  public Markup leaf(String name, String... attributes) {
    try {
      writer.writeEmptyElement(name);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** An element with text alone. */
  public Markup element(String name, String content) {
    return open(name).text(content).close();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  /** Text with whatever characters XML can hold. */
  public Markup text(String content) {
    try {
      writer.writeCharacters(content);
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Closes the element that was opened last. */
  public Markup close() {
    try {
      writer.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** The whole part; what is open is closed. */
  public byte[] bytes() {
    try {
      writer.writeEndDocument();
      writer.flush();
      return text.toString().getBytes(StandardCharsets.UTF_8);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private static IllegalStateException failed(XMLStreamException cause) {
    return new IllegalStateException("text in memory cannot be written", cause);
  }
}
