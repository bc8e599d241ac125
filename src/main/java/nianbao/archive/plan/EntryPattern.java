package nianbao.archive.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.press.format.Format;
import nianbao.press.listing.FileName;

/**
 * How the entries of an archive are called: folders and a name, with places for what the report
 * says. A report cannot leave its folder, whatever it says.
 */
public final class EntryPattern {

  /** {@code <year>/<agency><year>年政府信息公开工作年度报告}, and the ending of the format. */
  public static final EntryPattern STANDARD = new EntryPattern(List.of("{year}", "{title}"));

  /** The files of one report are called alike, however long its title is. */
  private static final String ROOM = Format.longestEnding();

  private static final int MOST_CHARACTERS = 200;
  private static final Pattern PLACE = Pattern.compile("\\{(year|agency|title)\\}");
  private static final Pattern PLAIN = Pattern.compile("[^\\\\:*?\"<>|{}\\p{Cntrl}]*");

  private final List<String> segments;

  private EntryPattern(List<String> segments) {
    this.segments = segments;
  }

  /**
   * The pattern of a text such as <code>{year}/{agency}</code>, with or without the ending of a
   * format; empty if it names an unknown place, is absolute, leads upwards, or has no place that
   * tells two agencies apart.
   */
  public static Optional<EntryPattern> of(String text) {
    String stem = Format.stem(text);
    List<String> segments = Arrays.asList(stem.split("/", -1));
    boolean sound =
        text.length() <= MOST_CHARACTERS
            && segments.stream().allMatch(EntryPattern::isSound)
            && (stem.contains("{agency}") || stem.contains("{title}"));
    return sound ? Optional.of(new EntryPattern(List.copyOf(segments))) : Optional.empty();
  }

  private static boolean isSound(String segment) {
    return !segment.isBlank()
        && !segment.equals("..")
        && !segment.equals(".")
        && PLAIN.matcher(PLACE.matcher(segment).replaceAll("")).matches();
  }

  /** The pattern as it is written. */
  public String text() {
    return String.join("/", segments);
  }

  /** The name of a report's entries, to which each format adds its ending. */
  public String entry(String agency, int year, String title) {
    Map<String, String> said =
        Map.of("year", Integer.toString(year), "agency", agency, "title", title);
    int last = segments.size() - 1;
    String folders =
        segments.subList(0, last).stream()
            .map(segment -> new FileName(filled(segment, said), "").value() + "/")
            .collect(Collectors.joining());
    String name = new FileName(filled(segments.get(last), said), ROOM).value();
    return folders + name.substring(0, name.length() - ROOM.length());
  }

  private static String filled(String segment, Map<String, String> said) {
    return PLACE
        .matcher(segment)
        .replaceAll(place -> Matcher.quoteReplacement(String.valueOf(said.get(place.group(1)))));
  }
}
