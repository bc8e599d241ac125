package nianbao.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianbao.form.Part;
import nianbao.read.block.ChartCheck;
import nianbao.read.block.Picture;
import nianbao.report.Problem;

/**
 * Finds what the schema cannot say: text that cannot be printed, tables that are not rectangular,
 * bounds over the whole report, and pictures that are none.
 *
 * <p>It takes whatever shape it meets, because the schema's findings are reported beside its own.
 */
final class ContentCheck {

  private static final List<String> TEXT_PARTS = Part.texts().stream().map(Part::member).toList();
  private static final int MAX_BLOCKS = 2000;
  private static final int MAX_FIGURES = 64;
  private static final int MAX_LINE_BREAKS = 1000;
  private static final int MAX_CELLS = 60_000;
  private static final int SHOWN = 5;

  private final Naming naming;
  private final List<Problem> problems = new ArrayList<>();
  private int blocks;
  private int figures;

  ContentCheck(Naming naming) {
    this.naming = naming;
  }

  List<Problem> problems(JsonNode tree) {
    ChartCheck charts = new ChartCheck(tree, Naming::quoted, this::add);
    checkText(tree, "");
    boolean counted = TEXT_PARTS.stream().allMatch(part -> tree.path(part).size() <= MAX_BLOCKS);
    for (String part : TEXT_PARTS) {
      JsonNode list = tree.path(part);
      for (int i = 0; counted && list.isArray() && i < list.size(); i++) {
        checkBlock(list.path(i), "/" + part + "/" + i, charts);
      }
    }
    return problems;
  }

  private void checkText(JsonNode node, String pointer) {
    if (node.isTextual()) {
      checkCharacters(node.asText(), pointer);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      if (isWorthALook(node.path(i))) {
        checkText(node.path(i), pointer + "/" + i);
      }
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      if (isWorthALook(member.getValue()) && Naming.isSpeakable(member.getKey())) {
        checkText(member.getValue(), Naming.pointer(pointer, member.getKey()));
      }
    }
  }

  // Nearly no text has anything that is not plain, and a pointer costs more than the look.
  private static boolean isWorthALook(JsonNode node) {
    return node.isTextual() ? !isPlain(node.asText()) : node.isContainerNode();
  }

  private static boolean isPlain(String text) {
    char[] characters = text.toCharArray();
    for (char c : characters) {
      if (!isPlain(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character is printable for certain: of those that a Chinese text is made of. */
  static boolean isPlain(char c) {
    return (c >= '\u3000' && c <= '\uD7FF')
        || (c >= ' ' && c <= '~')
        || (c >= '\uFF00' && c <= '\uFFEF');
  }

  private void checkCharacters(String text, String pointer) {
    long breaks = text.chars().filter(c -> c == '\n').count();
    if (breaks > MAX_LINE_BREAKS) {
      add("bounds", pointer, "有" + breaks + "处换行，最多" + MAX_LINE_BREAKS + "处；请分成几段");
    }
    List<String> found = new ArrayList<>();
    int count = 0;
    int position = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      position++;
      if (!Naming.isPrintable(text.codePointAt(i)) && !isLineBreak(text, i)) {
        count++;
        if (count <= SHOWN) {
          found.add("第" + position + "个字是" + described(text.codePointAt(i)));
        }
      }
    }
    if (count > 0) {
      String more = count > SHOWN ? "等，共" + count + "处" : "";
      add("control-character", pointer, String.join("、", found) + more + "；请删去，或者重新输入");
    }
  }

  private static boolean isLineBreak(String text, int index) {
    return text.charAt(index) == '\n' || text.startsWith("\r\n", index);
  }

  private static String described(int c) {
    String kind =
        switch (Character.getType(c)) {
          case Character.CONTROL -> c == '\t' ? "制表符" : "控制字符";
          case Character.SURROGATE -> "半个字（残缺的编码）";
          case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "特殊的换行符";
          case Character.FORMAT -> "看不见的格式字符";
          default -> "不代表任何字的编码";
        };
    return kind + Naming.codePoint(c);
  }

  private void checkBlock(JsonNode block, String pointer, ChartCheck charts) {
    if (++blocks == MAX_BLOCKS + 1) {
      add("bounds", pointer, "超出了范围：文字部分合计最多" + MAX_BLOCKS + "项；请减少");
    }
    if (block.has("table")) {
      checkTable(block.path("table"), pointer + "/table");
    }
    if (block.has("chart")) {
      countFigure(pointer + "/chart");
      charts.check(block.path("chart"), pointer + "/chart");
    }
    if (block.has("figure")) {
      countFigure(pointer + "/figure");
      checkFigure(block.path("figure").path("src"), pointer + "/figure");
    }
  }

  private void checkTable(JsonNode table, String pointer) {
    int columns = 0;
    long cells = 0;
    for (String part : List.of("header", "rows")) {
      JsonNode rows = table.path(part);
      for (int i = 0; rows.isArray() && i < rows.size(); i++) {
        int found = rows.path(i).size();
        columns = columns == 0 ? found : columns;
        cells += found;
        if (found != columns && found > 0) {
          String message = "有" + found + "格，而第一行有" + columns + "格；各行的格数要一样";
          add("schema", pointer + "/" + part + "/" + i, message);
        }
      }
    }
    if (cells > MAX_CELLS) {
      add("bounds", pointer, "有" + cells + "格，一张表格最多" + MAX_CELLS + "格；请减少行或列，或者把明细另附");
    }
  }

  private void countFigure(String pointer) {
    figures++;
    if (figures == MAX_FIGURES + 1) {
      add("bounds", pointer, "超出了范围：图合计最多" + MAX_FIGURES + "幅；请减少");
    }
  }

  private void checkFigure(JsonNode source, String pointer) {
    if (figures <= MAX_FIGURES && source.isTextual()) {
      Picture.fault(source.asText())
          .ifPresent(fault -> add(fault.rule(), pointer + "/src", fault.message()));
    }
  }

  private void add(String rule, String pointer, String message) {
    if (problems.size() <= Contract.MAX_PROBLEMS) {
      problems.add(Problem.error(rule, pointer, naming.place(pointer) + message));
    }
  }
}
