package nianbao.press.listing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An object of JSON (RFC 8259) that is put together member by member.
 *
 * @param members as written, without the braces
 */
record JsonObject(String members) {

  /** The object without members. */
  static final JsonObject EMPTY = new JsonObject("");

  JsonObject with(String name, String value) {
    return member(name, quoted(value));
  }

  JsonObject with(String name, int value) {
    return member(name, Integer.toString(value));
  }

  JsonObject with(String name, JsonObject value) {
    return member(name, value.text());
  }

  /** With a list, one object a line. */
  JsonObject with(String name, List<JsonObject> values) {
    return member(
        name, values.stream().map(JsonObject::text).collect(Collectors.joining(",\n", "[", "]")));
  }

  String text() {
    return "{" + members + "}";
  }

  private JsonObject member(String name, String value) {
    return new JsonObject(members + (members.isEmpty() ? "" : ",") + quoted(name) + ":" + value);
  }

  // Pointers and messages quote the input, so anything can be in them.
  private static String quoted(String text) {
    return text.chars().mapToObj(JsonObject::escaped).collect(Collectors.joining("", "\"", "\""));
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
