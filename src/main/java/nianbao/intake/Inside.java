package nianbao.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nianbao.intake.container.Parts;
import nianbao.intake.container.Relations;
import nianbao.intake.container.Xml;
import nianbao.intake.piece.UnreadableException;

/**
 * What a Word file of ours has inside beside its text: the report that it was made of, and how.
 * Programs that edit the text carry it along.
 *
 * @param source the report's JSON, as it was when the file was made
 * @param properties what the file says of how it was made, by name
 */
public record Inside(String source, Map<String, String> properties) {

  /** The end of the namespace of the part with the report. */
  private static final String NAMESPACE = "urn:nianbao:report:1";

  /** What the names of the project's own properties begin with. */
  private static final String PREFIX = "nianbao.";

  public Inside {
    properties = Map.copyOf(properties);
  }

  static Optional<Inside> of(byte[] file) throws UnreadableException {
    try (Parts parts = Parts.of(file)) {
      for (String name : parts.names()) {
        if (name.startsWith("customXml/") && name.endsWith(".xml")) {
          Xml part = Xml.of(parts.bytes(name).orElseThrow());
          if (part.nextIn(0) && part.name().equals("report") && part.isOf(NAMESPACE)) {
            return Optional.of(new Inside(part.text(), properties(parts)));
          }
        }
      }
      return Optional.empty();
    }
  }

  private static Map<String, String> properties(Parts parts) throws UnreadableException {
    Map<String, String> properties = new HashMap<>();
    Optional<byte[]> part = Relations.of(parts, "").bytesOfKind("custom-properties");
    if (part.isPresent()) {
      Xml xml = Xml.of(part.get());
      while (xml.nextIn(0)) {
        String name = xml.attribute("name");
        if (xml.name().equals("property") && name.startsWith(PREFIX)) {
          properties.put(name.substring(PREFIX.length()), xml.text());
        }
      }
    }
    return properties;
  }
}
