package nianbao.cli.option;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;

/**
 * One setting: an option, or the environment variable of the same name, or what holds without both.
 *
 * @param source what it is called where it was given, such as 选项 --port
 * @param text as given, if it was
 */
public record Setting(String source, Optional<String> text) {

  /**
   * Finds a setting.
   *
   * @param option its name, such as {@code --max-body}; the variable is {@code NIANBAO_MAX_BODY}
   * @param given what follows the option, if it is there
   */
  public static Setting of(String option, @Nullable String given, Map<String, String> environment) {
    if (given != null) {
      return new Setting("选项 " + option, Optional.of(given));
    }
    String variable = variable(option);
    return new Setting("环境变量 " + variable, Optional.ofNullable(environment.get(variable)));
  }

  /**
   * What the text means.
   *
   * @param allowed what it may be, for the message
   * @param meaning gives nothing for a text that it may not be
   * @throws UnusableException if it is not allowed
   */
  public <T> T as(String allowed, T without, Function<String, Optional<T>> meaning) {
    return text.map(
            given ->
                meaning
                    .apply(given)
                    .orElseThrow(
                        () ->
                            new UnusableException(
                                source + " 不能是“" + given + "”，应是" + allowed + "。")))
        .orElse(without);
  }

  /** A whole number within bounds. */
  public int number(int least, int most, int without) {
    return as(
        "从" + least + "到" + most + "的整数",
        without,
        given ->
            Optional.of(given)
                .filter(digits -> digits.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most));
  }

  /** Whether something that is off otherwise is on. */
  public boolean flag() {
    return as(
        "true或false",
        false,
        given ->
            Optional.of(given)
                .filter(word -> word.matches("true|false"))
                .map(Boolean::parseBoolean));
  }

  /** The environment variable of an option. */
  public static String variable(String option) {
    return "NIANBAO_" + option.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
