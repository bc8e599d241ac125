package nianbao.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nianbao.report.Problem;

/** Says in a clerk's words what the validator found. */
final class SchemaMessages {

  private static final List<String> BLOCKS = List.of("heading", "table", "figure");

  private final Naming naming;

  SchemaMessages(Naming naming) {
    this.naming = naming;
  }

  /** The problem that a finding of the validator is. */
  Problem problem(Error error) {
    String pointer = error.getInstanceLocation().toString();
    String place = naming.place(pointer);
    return switch (error.getKeyword()) {
      case "required" -> schema(pointer, place + missing(pointer, error.getProperty()));
      case "additionalProperties" -> unknown(pointer, place, error.getProperty());
      case "minItems", "maxItems" -> count(error, pointer, place);
      case "maxLength" -> tooLong(error, pointer, place);
      default -> schema(pointer, place + value(error, pointer));
    };
  }

  private String value(Error error, String pointer) {
    JsonNode limit = error.getSchemaNode();
    String found = found(error.getInstanceNode());
    return switch (error.getKeyword()) {
      case "type" -> type(error);
      case "minimum" -> "不能小于" + limit.asText() + found;
      case "maximum" -> "不能大于" + limit.asText() + found;
      case "enum" -> choice(limit, error.getInstanceNode());
      case "format" -> "应是日历上有的日子，写成2023-01-28这样" + found;
      case "not" -> "只能写成一行；请去掉其中的换行";
      case "pattern" -> pattern(error, pointer, found);
      default -> throw new IllegalStateException("no words for " + error);
    };
  }

  private String missing(String pointer, String member) {
    String title = naming.members(pointer).getOrDefault(member, "");
    return "缺少" + Naming.inMarks(title) + "；请补上成员" + member;
  }

  private Problem unknown(String pointer, String place, String member) {
    Map<String, String> members = naming.members(pointer);
    String advice =
        nearest(member, members.keySet())
            .map(known -> meant(known, "（" + members.get(known) + "）"))
            .orElse("；请删去，或者对照格式改名");
    return schema(
        Naming.isSpeakable(member) ? Naming.pointer(pointer, member) : pointer,
        place + "里没有成员" + Naming.quoted(member) + advice);
  }

  private Problem count(Error error, String pointer, String place) {
    int limit = error.getSchemaNode().asInt();
    int found = error.getInstanceNode().size();
    String unit = naming.unit(pointer);
    if (unit.isEmpty()) {
      String advice = found > limit ? "；请删去多余的" : "；请补上缺少的，没有的填0";
      return schema(pointer, place + "这一行应有" + limit + "个数，这里有" + found + "个" + advice);
    }
    return found < limit
        ? schema(pointer, place + "是空的；至少要有" + limit + unit)
        : bounds(pointer, place, limit + unit, found + unit + "；请减少");
  }

  private static Problem tooLong(Error error, String pointer, String place) {
    String text = error.getInstanceNode().asText();
    int found = text.codePointCount(0, text.length());
    return bounds(pointer, place, error.getSchemaNode().asInt() + "个字", found + "个字；请缩短");
  }

  private static String type(Error error) {
    JsonNode found = error.getInstanceNode();
    boolean block = error.getSchemaLocation().toString().contains("/$defs/paragraph/");
    if (block && found.isObject()) {
      String none = "里没有heading、table或figure，看不出是标题、表格还是图";
      return none + suggestion(found.properties().stream().map(Map.Entry::getKey).toList());
    }
    String expected = block ? "引号里的段落，或者花括号里的标题、表格、图" : expected(error.getSchemaNode());
    boolean bare = expected.startsWith("文字") && found.isNumber();
    String advice =
        bare ? "；请加上引号" : expected.startsWith("整数") && found.isTextual() ? figure(found) : "";
    return "应是" + expected + found(found) + advice;
  }

  // What stands on paper for nothing, such as / or a blank, has no digit.
  private static String figure(JsonNode text) {
    boolean some = text.asText().codePoints().anyMatch(Character::isDigit);
    return some ? "；请去掉引号，只写数字" : "；没有的填0，不加引号";
  }

  private static String expected(JsonNode type) {
    return switch (type.isArray() ? type.path(0).asText() : type.asText()) {
      case "integer" -> "整数";
      case "string" -> "文字";
      case "array" -> "方括号里的一列";
      default -> "花括号里的一组成员";
    };
  }

  private static String found(JsonNode node) {
    String described =
        switch (node.getNodeType()) {
          case STRING -> Naming.quoted(node.asText());
          case ARRAY -> "方括号里的一列";
          case OBJECT -> "花括号里的一组成员";
          default -> node.asText();
        };
    return "，这里是" + described;
  }

  private static String choice(JsonNode allowed, JsonNode found) {
    List<String> choices =
        StreamSupport.stream(allowed.spliterator(), false).map(JsonNode::asText).toList();
    return "只能是"
        + String.join("、", choices)
        + "之一"
        + found(found)
        + nearest(found.asText(), choices).map(known -> meant(known, "")).orElse("");
  }

  private static String pattern(Error error, String pointer, String found) {
    String schema = error.getSchemaLocation().toString();
    if (schema.contains("/$defs/amount/")) {
      return "应是最多四位小数的数，写在引号里，不带单位和逗号，如\"0.5\"" + found;
    }
    if (schema.contains("/$defs/price/")) {
      return "应是最多四位小数的数，写在引号里，不带逗号，后面可以写“元”或“万元”，如\"32995元\"" + found;
    }
    if (schema.contains("/$defs/chartNumber/")) {
      return "应是数：整数直接写；有小数的写在引号里，最多四位，不带单位和逗号，如\"0.5\"" + found;
    }
    if (schema.contains("/$defs/chartCell/")) {
      return "应指三张表或者上一年度数据里的一格，如/requests/received/6" + found;
    }
    if (pointer.endsWith("/issuedOn")) {
      return "应在2000年到2199年之间" + found;
    }
    return pointer.endsWith("/src")
        ? "应以data:image/png;base64,或data:image/jpeg;base64,开头" + found
        : "是空白的；请写上文字";
  }

  private static String suggestion(List<String> typed) {
    return typed.stream()
        .flatMap(name -> nearest(name, BLOCKS).stream())
        .findFirst()
        .map(known -> meant(known, ""))
        .orElse("");
  }

  private static String meant(String known, String title) {
    return "；是不是想写" + Naming.quoted(known) + title + "？";
  }

  private static Problem schema(String pointer, String message) {
    return Problem.error("schema", pointer, message);
  }

  private static Problem bounds(String pointer, String place, String limit, String found) {
    return Problem.error("bounds", pointer, place + "最多" + limit + "，这里有" + found);
  }

  /** The known word that a typed one misses by one letter: wrong, missing, extra or swapped. */
  private static Optional<String> nearest(String typed, Collection<String> known) {
    return known.stream().filter(word -> isOneApart(typed, word)).findFirst();
  }

  // Damerau-Levenshtein distance 1: behind the first difference the rest is equal, shifted or not.
  private static boolean isOneApart(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    String restA = a.substring(i);
    String restB = b.substring(i);
    return behind(restA, 1).equals(behind(restB, 1))
        || behind(restA, 1).equals(restB)
        || restA.equals(behind(restB, 1))
        || isSwapped(restA, restB);
  }

  private static boolean isSwapped(String a, String b) {
    return a.length() > 1
        && b.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)
        && behind(a, 2).equals(behind(b, 2));
  }

  private static String behind(String text, int count) {
    return text.substring(Math.min(count, text.length()));
  }
}
