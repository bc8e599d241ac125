package nianbao.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canonical form of a report: JSON Canonicalization Scheme (RFC 8785).
 *
 * <p>Of numbers a report has only integers of at most 2^53 - 1, which the scheme (3.2.2.3) writes
 * with plain digits; anything else is refused.
 */
final class CanonicalJson {

  private final StringBuilder text = new StringBuilder();

  private CanonicalJson() {}

  /** The canonical form of a value. */
  static String of(JsonNode value) {
    CanonicalJson json = new CanonicalJson();
    json.append(value);
    return json.text.toString();
  }

  private void append(JsonNode value) {
    switch (value.getNodeType()) {
      case OBJECT -> appendObject(value);
      case ARRAY -> appendArray(value);
      case STRING -> appendString(value.asText());
      case NUMBER -> appendInteger(value);
      case BOOLEAN, NULL -> text.append(value.asText());
      default -> throw new IllegalArgumentException("no JSON value: " + value.getNodeType());
    }
  }

  // RFC 8785 3.2.3: members are sorted by the UTF-16 code units of their names, as String compares.
  private void appendObject(JsonNode object) {
    Map<String, JsonNode> members = new TreeMap<>();
    object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
    String separator = "{";
    for (Map.Entry<String, JsonNode> member : members.entrySet()) {
      text.append(separator);
      appendString(member.getKey());
      text.append(':');
      append(member.getValue());
      separator = ",";
    }
    text.append(members.isEmpty() ? "{}" : "}");
  }

  private void appendArray(JsonNode array) {
    text.append('[');
    for (int i = 0; i < array.size(); i++) {
      text.append(i == 0 ? "" : ",");
      append(array.path(i));
    }
    text.append(']');
  }

  private void appendInteger(JsonNode number) {
    if (!number.canConvertToLong() || !number.isIntegralNumber()) {
      throw new IllegalArgumentException("not an integer: " + number);
    }
    text.append(number.longValue());
  }

  private void appendString(String string) {
    text.append('"');
    int start = 0;
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        text.append(string, start, i);
        appendEscaped(c);
        start = i + 1;
      }
    }
    text.append(string, start, string.length()).append('"');
  }

  // RFC 8785 3.2.2.2: the five short escapes, \\u00xx in lower case for other controls, no more.
  private void appendEscaped(char c) {
    switch (c) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\b' -> text.append("\\b");
      case '\t' -> text.append("\\t");
      case '\n' -> text.append("\\n");
      case '\f' -> text.append("\\f");
      case '\r' -> text.append("\\r");
      default -> text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
  }
}
