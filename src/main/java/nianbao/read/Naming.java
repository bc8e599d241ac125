package nianbao.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.form.Part;

/**
 * Names the places of a report as the official form does.
 *
 * <p>The words are the titles of the schema, so that the schema, its documentation and the messages
 * speak alike; the rows of part 三 are named by the number of their group.
 */
final class Naming {

  private static final int LONGEST_QUOTE = 30;
  private static final int LONGEST_NAME = 100;

  private final Form form;
  private final JsonNode root;

  /**
   * The names that a schema has.
   *
   * @param schema of the reports that use the form
   */
  Naming(Form form, JsonNode schema) {
    this.form = form;
    this.root = schema;
  }

  /** A step down from a value to one of its own: what is said of it there, and how it is called. */
  private record Step(JsonNode schema, String label) {}

  /** The place that a JSON Pointer leads to, such as “一、总体情况”第4项的“标题文字”. */
  String place(String pointer) {
    List<String> labels = new ArrayList<>();
    JsonNode schema = root;
    StringBuilder path = new StringBuilder();
    for (String segment : segments(pointer)) {
      Step step = step(schema, segment);
      labels.add(step.label());
      schema = step.schema();
      path.append('/').append(segment);
      shortenToRow(labels, path.toString());
    }
    return labels.isEmpty() ? "报告" : String.join("", labels).substring(1);
  }

  /** Whether a JSON Pointer leads to a place that a report can have. */
  boolean knows(String pointer) {
    return !schema(pointer).isMissingNode();
  }

  /** The members that the object at a JSON Pointer may have, each with its title. */
  Map<String, String> members(String pointer) {
    Map<String, String> members = new LinkedHashMap<>();
    views(schema(pointer))
        .flatMap(view -> view.path("properties").properties().stream())
        .forEach(member -> members.putIfAbsent(member.getKey(), title(member.getValue())));
    return members;
  }

  /** What the list at a JSON Pointer is counted in; empty if its places have names of their own. */
  String unit(String pointer) {
    return views(schema(pointer))
        .map(view -> title(view.path("items")))
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Text of the input in quotation marks: not too long, and nothing of it unseen. */
  static String quoted(String text) {
    StringBuilder shown = new StringBuilder("“");
    text.codePoints().limit(LONGEST_QUOTE).forEach(c -> shown.append(visible(c)));
    boolean cut = text.codePoints().skip(LONGEST_QUOTE).findAny().isPresent();
    return shown.append(cut ? "……”" : "”").toString();
  }

  /** Whether a code point of a text can be seen, or is a blank that takes up room. */
  static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> !isNoncharacter(c);
    };
  }

  /** A code point as standards write it, such as U+202E. */
  static String codePoint(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }

  /** The pointer to a member of the object at a pointer. */
  static String pointer(String parent, String member) {
    return parent + "/" + member.replace("~", "~0").replace("/", "~1");
  }

  /** Whether a member's name is fit to stand in a pointer: short, and nothing of it unseen. */
  static boolean isSpeakable(String member) {
    return member.length() <= LONGEST_NAME && member.codePoints().allMatch(Naming::isPrintable);
  }

  private static boolean isNoncharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  private JsonNode schema(String pointer) {
    JsonNode schema = root;
    for (String segment : segments(pointer)) {
      schema = step(schema, segment).schema();
    }
    return schema;
  }

  private static String visible(int c) {
    return isPrintable(c) ? Character.toString(c) : codePoint(c);
  }

  private Step step(JsonNode parent, String segment) {
    return views(parent)
        .flatMap(view -> steps(view, segment))
        .findFirst()
        .orElseGet(() -> new Step(MissingNode.getInstance(), "的" + quoted(segment)));
  }

  private static Stream<Step> steps(JsonNode view, String segment) {
    if (view.path("properties").has(segment)) {
      return Stream.of(named(view.path("properties").path(segment)));
    }
    if (!segment.matches("[0-9]{1,9}")) {
      return Stream.of();
    }
    int index = Integer.parseInt(segment);
    if (view.path("prefixItems").has(index)) {
      return Stream.of(named(view.path("prefixItems").path(index)));
    }
    JsonNode items = view.path("items");
    return items.isObject()
        ? Stream.of(new Step(items, "第" + (index + 1) + title(items)))
        : Stream.of();
  }

  private static Step named(JsonNode schema) {
    return new Step(schema, "的" + inMarks(title(schema)));
  }

  /** A schema and all that it refers to for the same value. */
  private Stream<JsonNode> views(JsonNode schema) {
    Stream<JsonNode> target =
        schema.has("$ref")
            ? Stream.of(root.at(schema.path("$ref").asText().substring(1)))
            : Stream.of();
    Stream<JsonNode> branches =
        Stream.of("then", "else").filter(schema::has).map(branch -> schema.path(branch));
    return Stream.concat(Stream.of(schema), Stream.concat(target, branches).flatMap(this::views));
  }

  private static String title(JsonNode schema) {
    return schema.path("title").asText();
  }

  // Between part and row the form has group headings; the row's own number says enough.
  private void shortenToRow(List<String> labels, String path) {
    for (Line line : form.table(Part.REQUESTS).lines()) {
      if (line.pointer().equals(path)) {
        labels.subList(1, labels.size()).clear();
        labels.add("的" + inMarks(line.numberedLabel()));
      }
    }
  }

  /** A label in quotation marks. */
  // GB/T 15834-2011 4.8: quotation marks within quotation marks are single.
  static String inMarks(String label) {
    return "“" + label.replace('“', '‘').replace('”', '’') + "”";
  }

  private static List<String> segments(String pointer) {
    return Arrays.stream(pointer.split("/", -1))
        .skip(1)
        .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
        .toList();
  }
}
