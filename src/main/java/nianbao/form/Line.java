package nianbao.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A line of a table: the figures that stand under the same words.
 *
 * @param labels the words that it stands under as printed, outermost first, its own the last: one
 *     for each step of its JSON Pointer below the part
 * @param name what messages call it, such as 三、（三）1.属于国家秘密
 * @param columns as many as it has cells
 */
public record Line(LineId id, List<String> labels, String name, List<Column> columns) {

  private static final Pattern NUMBER = Pattern.compile("[一二三四五六]、|（[一二三四五六七八九十]）|\\d\\.");

  /** Keeps its own lists. */
  public Line {
    labels = List.copyOf(labels);
    columns = List.copyOf(columns);
  }

  static Line of(Part part, LineId id, List<String> labels, List<Column> columns) {
    return new Line(id, labels, name(part, labels), columns);
  }

  /** The line's own words as printed. */
  public String label() {
    return labels.get(labels.size() - 1);
  }

  /** The line's own words behind the number of its group, such as （三）1.属于国家秘密. */
  public String numberedLabel() {
    return IntStream.range(1, labels.size() - 1)
            .mapToObj(outer -> number(labels.get(outer)).orElse(""))
            .reduce("", String::concat)
        + label();
  }

  /** JSON Pointer (RFC 6901) of the line in the report. */
  public String pointer() {
    return id.pointer();
  }

  /** JSON Pointer of a cell. */
  public String pointer(int column) {
    String member = columns.get(column).member();
    return member.isEmpty() ? pointer() : pointer() + "/" + member;
  }

  /** What messages call a cell, such as 三、（七）总计“科研机构”. */
  public String name(int column) {
    return name + "“" + columns.get(column).name() + "”";
  }

  /** What a screen reader calls a cell, such as （三）不予公开，1.属于国家秘密，自然人. */
  public String spoken(int column) {
    boolean known = labels.size() > 1 && number(labels.get(0)).isPresent();
    return String.join("，", labels.subList(known ? 1 : 0, labels.size()))
        + "，"
        + columns.get(column).label();
  }

  /** The column that is the sum of those before it, if there is one. */
  public Optional<Integer> total() {
    return IntStream.range(0, columns.size())
        .filter(column -> columns.get(column).kind() == Column.Kind.TOTAL)
        .boxed()
        .findFirst();
  }

  /** The line's own words without what they say in brackets. */
  public String title() {
    return Label.title(label());
  }

  private static String name(Part part, List<String> labels) {
    StringBuilder name = new StringBuilder(number(labels.get(0)).isPresent() ? "" : part.number());
    boolean worded = false;
    for (String outer : labels.subList(0, labels.size() - 1)) {
      worded = number(outer).isEmpty();
      name.append(number(outer).orElse(outer));
    }
    String own = Label.title(labels.get(labels.size() - 1));
    return name.append(worded ? "（" + own + "）" : own).toString();
  }

  /** The number that words begin with, such as （三）. */
  private static Optional<String> number(String label) {
    Matcher number = NUMBER.matcher(label);
    return number.lookingAt() ? Optional.of(number.group()) : Optional.empty();
  }
}
