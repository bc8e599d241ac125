package nianbao.stamp.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.file.Description;
import nianbao.file.OwnProperties;

/**
 * The XMP packet (ISO 16684-1) with the identification of PDF/A-3a (ISO 19005-3 6.6.4) and PDF/UA-1
 * (ISO 14289-1 5).
 *
 * <p>Written as text: a dozen fixed properties, the same bytes on every machine.
 */
final class XmpPacket {

  private static final String FORM =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
      xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:xmp="http://ns.adobe.com/xap/1.0/"
      xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
      xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
      xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
      xmlns:nianbao="%8$s"
      xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaid:part>3</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <dc:format>application/pdf</dc:format>
      <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3$s</rdf:li></rdf:Alt></dc:description>
      <dc:subject><rdf:Bag>%4$s</rdf:Bag></dc:subject>
      <pdf:Keywords>%5$s</pdf:Keywords>
      <pdf:Producer>%6$s</pdf:Producer>
      <xmp:CreatorTool>%6$s</xmp:CreatorTool>
      <xmp:CreateDate>%7$s</xmp:CreateDate>
      <xmp:ModifyDate>%7$s</xmp:ModifyDate>
      <xmp:MetadataDate>%7$s</xmp:MetadataDate>
      %9$s<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>Nianbao source of the report</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>%8$s</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>nianbao</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq>%10$s</rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>""";

  /** The namespace of the properties that only this project knows. */
  static final String NAMESPACE = "urn:nianbao:report:1#";

  private static final String DECLARATIONS =
      OwnProperties.ALL.stream().map(XmpPacket::declaration).collect(Collectors.joining());

  /** What a packet comes to, so that the text rarely grows. */
  private static final int USUAL_LENGTH = 1 << 13;

  /**
   * A piece of the form.
   *
   * @param fixed what stands in every packet
   * @param value the number of the value behind it; 0 behind the last
   */
  private record Piece(String fixed, int value) {}

  private static final List<Piece> PIECES = pieces();

  private final Description words;

  XmpPacket(Description words) {
    this.words = words;
  }

  byte[] bytes() {
    String[] values = {
      escape(words.title()),
      escape(words.agency()),
      escape(words.subject()),
      words.keywords().stream()
          .map(keyword -> "<rdf:li>" + escape(keyword) + "</rdf:li>")
          .collect(Collectors.joining()),
      escape(words.keywordList()),
      escape(words.origin().program()),
      words.xmpDate(),
      NAMESPACE,
      OwnProperties.of(words).entrySet().stream()
          .map(property -> element(property.getKey(), property.getValue()))
          .collect(Collectors.joining()),
      DECLARATIONS
    };
    StringBuilder packet = new StringBuilder(USUAL_LENGTH);
    for (Piece piece : PIECES) {
      packet.append(piece.fixed());
      if (piece.value() > 0) {
        packet.append(values[piece.value() - 1]);
      }
    }
    return packet.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String element(String name, String value) {
    return "<nianbao:" + name + ">" + escape(value) + "</nianbao:" + name + ">\n";
  }

  private static String declaration(OwnProperties.Property property) {
    return """
    <rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>%s</pdfaProperty:name>
    <pdfaProperty:valueType>%s</pdfaProperty:valueType>
    <pdfaProperty:category>external</pdfaProperty:category>
    <pdfaProperty:description>%s</pdfaProperty:description>
    </rdf:li>"""
        .formatted(property.name(), property.type(), property.meaning());
  }

  /** The form, read once: to format takes longer than to write. */
  private static List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    Matcher value = Pattern.compile("%(\\d+)\\$s").matcher(FORM);
    while (value.find()) {
      pieces.add(new Piece(FORM.substring(start, value.start()), Integer.parseInt(value.group(1))));
      start = value.end();
    }
    pieces.add(new Piece(FORM.substring(start), 0));
    return List.copyOf(pieces);
  }

  // The packet stands in the file as it is: a "/Encrypt" in it would be taken for PDF's own word.
  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("/", "&#47;");
  }
}
