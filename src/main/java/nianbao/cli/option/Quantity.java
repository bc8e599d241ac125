package nianbao.cli.option;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers with a unit, as an operator writes them. */
public final class Quantity {

  private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,8})(ms|s|m|h|KB|MB|GB)");

  private static final Map<String, Duration> TIMES =
      Map.of(
          "ms", Duration.ofMillis(1),
          "s", Duration.ofSeconds(1),
          "m", Duration.ofMinutes(1),
          "h", Duration.ofHours(1));

  private static final Map<String, Long> SIZES =
      Map.of("KB", 1L << 10, "MB", 1L << 20, "GB", 1L << 30);

  private Quantity() {}

  /** A time such as 500ms, 30s, 2m or 24h, up to a bound. */
  public static Optional<Duration> time(String text, Duration most) {
    Matcher form = FORM.matcher(text);
    return form.matches() && TIMES.containsKey(form.group(2))
        ? Optional.of(TIMES.get(form.group(2)).multipliedBy(Long.parseLong(form.group(1))))
            .filter(time -> time.compareTo(most) <= 0)
        : Optional.empty();
  }

  /** A size such as 512KB, 10MB or 2GB in bytes, up to a bound. */
  public static Optional<Long> size(String text, long most) {
    Matcher form = FORM.matcher(text);
    return form.matches() && SIZES.containsKey(form.group(2))
        ? Optional.of(SIZES.get(form.group(2)) * Long.parseLong(form.group(1)))
            .filter(bytes -> bytes <= most)
        : Optional.empty();
  }
}
