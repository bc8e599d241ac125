package nianbao.http.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a caller sends and accepts, by its headers (RFC 9110 8.3 and 12.5.1). */
public final class Negotiation {

  /** RFC 9110 12.4.2. */
  private static final Pattern WEIGHT = Pattern.compile("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?");

  private Negotiation() {}

  /**
   * Holds the type of a body against what can be read.
   *
   * @param sent the header Content-Type; a page from elsewhere can leave it out without being asked
   * @throws Refusal if it is none of them, or not there
   */
  public static void demandType(Optional<String> sent, List<String> known) throws Refusal {
    if (sent.isEmpty() || !known.contains(essence(sent.get()))) {
      throw new Refusal(Fault.UNSUPPORTED_TYPE, "请求头Content-Type应是" + String.join("或", known) + "。")
          .with("Accept", String.join(", ", known));
    }
  }

  /**
   * Chooses what a caller gets.
   *
   * @param accepted the header Accept; without it everything is accepted
   * @param made media types that can be made, the usual one first
   * @throws Refusal if none of them is accepted
   */
  public static String chosen(Optional<String> accepted, List<String> made) throws Refusal {
    if (accepted.isEmpty()) {
      return made.get(0);
    }
    String best = made.get(0);
    for (String type : made) {
      best = quality(accepted.get(), type) > quality(accepted.get(), best) ? type : best;
    }
    if (quality(accepted.get(), best) <= 0) {
      throw new Refusal(
          Fault.NOT_ACCEPTABLE, "这里只能给出" + String.join("或", made) + "，请在请求头Accept里写上。");
    }
    return best;
  }

  // The most specific range that fits decides (RFC 9110 12.5.1).
  private static double quality(String accepted, String made) {
    String family = made.substring(0, made.indexOf('/') + 1) + "*";
    double found = 0;
    int rank = -1;
    for (String range : accepted.split(",", -1)) {
      int fits = List.of("*/*", family, made).indexOf(essence(range));
      if (fits > rank) {
        rank = fits;
        found = weight(range);
      }
    }
    return found;
  }

  private static double weight(String range) {
    for (String parameter : range.split(";", -1)) {
      String[] parts = parameter.strip().toLowerCase(Locale.ROOT).split("=", 2);
      if (parts.length == 2 && parts[0].strip().equals("q")) {
        String weight = parts[1].strip();
        return WEIGHT.matcher(weight).matches() ? Double.parseDouble(weight) : 1;
      }
    }
    return 1;
  }

  private static String essence(String type) {
    return type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }
}
