package nianbao.form;

import java.util.List;
import java.util.Optional;

/**
 * The parts of the form and what stands before them, in printed order; the same in all editions.
 */
public enum Part {
  /** The paragraphs between the title of the report and 一、; they have no title in print. */
  PREAMBLE("preamble", "引言", "/preamble"),
  OVERVIEW("part-1", "一、总体情况", "/overview"),
  DISCLOSURE("part-2", "二、主动公开政府信息情况"),
  REQUESTS("part-3", "三、收到和处理政府信息公开申请情况"),
  CASES("part-4", "四、政府信息公开行政复议、行政诉讼情况"),
  PROBLEMS("part-5", "五、存在的主要问题及改进情况", "/problems"),
  OTHER_MATTERS("part-6", "六、其他需要报告的事项", "/otherMatters");

  private static final List<Part> ALL = List.of(values());
  private static final List<Part> TITLED = ALL.subList(1, ALL.size());
  private static final List<Part> TEXTS = ALL.stream().filter(Part::isText).toList();

  private final String id;
  private final String title;
  private final String pointer;

  Part(String id, String title) {
    this(id, title, "");
  }

  Part(String id, String title, String pointer) {
    this.id = id;
    this.title = title;
    this.pointer = pointer;
  }

  /** The six parts that are printed with their titles. */
  public static List<Part> titled() {
    return TITLED;
  }

  /** Those that are free text. The others are a table each. */
  public static List<Part> texts() {
    return TEXTS;
  }

  /** The part's title as printed. */
  public String title() {
    return title;
  }

  /** The number that the title begins with, such as 二、; empty for what has none. */
  public String number() {
    return title.substring(0, title.indexOf('、') + 1);
  }

  /** The id of the part's heading in the HTML, {@code part-1} to {@code part-6}. */
  public String id() {
    return id;
  }

  /** Whether it is free text. */
  public boolean isText() {
    return !pointer.isEmpty();
  }

  /** JSON Pointer (RFC 6901) of a text in the report; a table's lines have their own. */
  public String pointer() {
    return pointer;
  }

  /** The name of the report's member that has the text. */
  public String member() {
    return pointer.substring(1);
  }

  /** The text that a JSON Pointer leads into, if it leads into one. */
  public static Optional<Part> textAt(String pointer) {
    return TEXTS.stream()
        .filter(part -> (pointer + "/").startsWith(part.pointer + "/"))
        .findFirst();
  }
}
