package nianbao.office.audit;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianbao.press.listing.RuleEntry;
import nianbao.press.listing.RuleList;

/**
 * What each thing weighs that is found: what weighs most comes first. They are the office's, from a
 * file of properties; without one each weighs 1.
 *
 * @param byName the names that the file has, or all with 1
 * @param given whether they are the office's
 */
public record Weights(Map<String, Integer> byName, boolean given) {

  /** What can be weighed beside the rules of the checks, in Chinese. */
  public static final Map<String, String> KINDS = kinds();

  /** Every one weighs the same. */
  public static final Weights EQUAL = new Weights(equal(), false);

  private static final int MOST = 1_000_000;

  public Weights {
    byName = Collections.unmodifiableMap(new TreeMap<>(byName));
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new TreeMap<>();
    kinds.put("missing", "没有收到");
    kinds.put("unreadable", "读不出来");
    kinds.put("late", "逾期");
    kinds.put("error", "错误，每处");
    kinds.put("warning", "警告，每处");
    kinds.put("unread", "没有读出的数，每个");
    kinds.put("copied", "与其他机关雷同的段落，每段");
    kinds.put("jump", "与上年相比变化异常的数，每个");
    return kinds;
  }

  private static Map<String, Integer> equal() {
    Map<String, Integer> equal = new TreeMap<>();
    KINDS.keySet().forEach(kind -> equal.put(kind, 1));
    return equal;
  }

  /**
   * The weights of a file: names of {@link #KINDS} and of rules, each with a whole number from 0
   * up. What it does not name weighs 0; a rule that it does not name weighs as an error or warning.
   *
   * @throws WeightsException if something in it is to be mended first
   */
  public static Weights of(byte[] file) throws WeightsException {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
    } catch (IOException | IllegalArgumentException e) {
      throw new WeightsException(e, List.of("权重文件应每行写一个“名字=数”，\\u后面要有四位十六进制数。"));
    }
    List<String> faults = new ArrayList<>();
    Map<String, Integer> weights = new TreeMap<>();
    for (String name : properties.stringPropertyNames()) {
      add(name, properties.getProperty(name).strip(), weights, faults);
    }
    if (!faults.isEmpty()) {
      faults.sort(null);
      throw new WeightsException(faults);
    }
    return new Weights(weights, true);
  }

  private static void add(
      String name, String value, Map<String, Integer> weights, List<String> faults) {
    boolean known =
        KINDS.containsKey(name)
            || RuleList.entries().stream().map(RuleEntry::id).anyMatch(name::equals);
    if (!known) {
      faults.add("权重的名字“%s”认不得，应是%s，或者规则的名字（nianbao rules 可以列出）。".formatted(name, known()));
    } else if (!value.matches("\\d{1,7}") || Integer.parseInt(value) > MOST) {
      faults.add("权重“%s”的值“%s”不是0到%d的整数。".formatted(name, value, MOST));
    } else {
      weights.put(name, Integer.parseInt(value));
    }
  }

  private static String known() {
    return KINDS.entrySet().stream()
        .map(kind -> kind.getKey() + "（" + kind.getValue() + "）")
        .collect(Collectors.joining("、"));
  }

  /** What a kind weighs. */
  long of(String kind) {
    return byName.getOrDefault(kind, 0);
  }

  /** What a problem of a rule weighs. */
  long of(String rule, boolean error) {
    return byName.containsKey(rule) ? of(rule) : of(error ? "error" : "warning");
  }

  /** The weights as an office reads them, such as 逾期 10. */
  public String shown() {
    return byName.entrySet().stream()
        .map(entry -> name(entry.getKey()) + " " + entry.getValue())
        .collect(Collectors.joining("；"));
  }

  private static String name(String weight) {
    return KINDS.getOrDefault(weight, RuleNames.of(weight));
  }

  /** The weights as programs read them, such as error=10. */
  public String printed() {
    return byName.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }
}
