package nianbao.word.part;

import java.util.Locale;

/**
 * The report that the file is made of, inside it as a part of its own (ECMA-376 part 1, 22.5):
 * programs that edit the document carry it along and show it to nobody.
 */
public final class SourcePart {

  /** The namespace of the part. */
  public static final String NAMESPACE = "urn:nianbao:report:1";

  private static final String STORE =
      "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  private static final String PART = "customXml/item1.xml";
  private static final int SHORT = 1 << 9;

  private SourcePart() {}

  /**
   * Adds it.
   *
   * @param json in canonical form
   * @param identifier of the file, 32 hexadecimal digits
   */
  public static void addTo(Container container, String json, String identifier) {
    byte[] part =
        new Markup(json.length() + SHORT, "report", "xmlns", NAMESPACE).text(json).bytes();
    container.add(Container.DOCUMENT, "customXml", PART, "application/xml", part);
    Markup properties =
        new Markup(SHORT, "ds:datastoreItem", "ds:itemID", guid(identifier), "xmlns:ds", STORE);
    properties.open("ds:schemaRefs").leaf("ds:schemaRef", "ds:uri", NAMESPACE);
    container.add(
        PART,
        "customXmlProps",
        "customXml/itemProps1.xml",
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
        properties.bytes());
  }

  private static String guid(String digits) {
    return digits
        .toUpperCase(Locale.ROOT)
        .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "{$1-$2-$3-$4-$5}");
  }
}
