package nianbao.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What only this project says of a file: enough to make it again. */
public final class OwnProperties {

  /** The version of the report's JSON Schema. */
  private static final String SCHEMA_VERSION = "1";

  /**
   * A property.
   *
   * @param type of XMP (ISO 16684-1 8)
   * @param meaning in English, for a schema of XMP
   * @param value what it is in a file
   */
  public record Property(
      String name, String type, String meaning, Function<Description, String> value) {}

  /** All of them, in the order that files have them in. */
  public static final List<Property> ALL =
      List.of(
          new Property(
              "agency", "Text", "The agency that publishes the report", Description::agency),
          new Property(
              "year", "Integer", "The year reported on", words -> Integer.toString(words.year())),
          new Property(
              "schemaVersion", "Text", "Version of the report's schema", words -> SCHEMA_VERSION),
          new Property("edition", "Text", "final or draft", words -> words.edition().word()),
          new Property("program", "Text", "Program and version", words -> words.origin().program()),
          new Property(
              "templates", "Text", "SHA-256 of the templates", words -> words.origin().templates()),
          new Property("fonts", "Text", "SHA-256 of the faces", words -> words.origin().fonts()),
          new Property("source", "Text", "SHA-256 of the source", Description::sourceDigest));

  private OwnProperties() {}

  /** Their values by their names, in a fixed order. */
  public static Map<String, String> of(Description words) {
    Map<String, String> values = new LinkedHashMap<>();
    ALL.forEach(property -> values.put(property.name(), property.value().apply(words)));
    return values;
  }
}
