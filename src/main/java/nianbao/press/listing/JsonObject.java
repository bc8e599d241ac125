package nianbao.press.listing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An object of JSON (RFC 8259) that is put together member by member.
 *
 * @param members as written, without the braces
 */
public record JsonObject(String members) {

  /** The object without members. */
  public static final JsonObject EMPTY = new JsonObject("");

  /** With a text. */
  public JsonObject with(String name, String value) {
    return member(name, quoted(value));
  }

  /** With a whole number. */
  public JsonObject with(String name, long value) {
    return member(name, Long.toString(value));
  }

  /** With an object. */
  public JsonObject with(String name, JsonObject value) {
    return member(name, value.text());
  }

  /** With what is JSON already. */
  public JsonObject withJson(String name, String json) {
    return member(name, json.strip());
  }

  /** With a list, one object a line. */
  public JsonObject with(String name, List<JsonObject> values) {
    return member(
        name, values.stream().map(JsonObject::text).collect(Collectors.joining(",\n", "[", "]")));
  }

  /** With a list of texts. */
  public JsonObject withTexts(String name, List<String> values) {
    return member(
        name, values.stream().map(JsonObject::quoted).collect(Collectors.joining(",", "[", "]")));
  }

  /** With all members of another. */
  public JsonObject with(JsonObject more) {
    return more.members.isEmpty()
        ? this
        : new JsonObject(members + (members.isEmpty() ? "" : ",") + more.members);
  }

  /** As written. */
  public String text() {
    return "{" + members + "}";
  }

  /** The object as one line of NDJSON, with its end. */
  public String line() {
    // Line breaks inside of strings are escaped; what is left stands between objects.
    return text().replace("\n", "") + "\n";
  }

  private JsonObject member(String name, String value) {
    return new JsonObject(members + (members.isEmpty() ? "" : ",") + quoted(name) + ":" + value);
  }

  // Pointers and messages quote the input, so anything can be in them; nearly all is as it is.
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
        quoted.append(escaped(c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default ->
          c < ' ' || Character.isSurrogate((char) c)
              ? String.format(Locale.ROOT, "\\u%04x", c)
              : Character.toString(c);
    };
  }
}
