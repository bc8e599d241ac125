package nianbao.check.wording;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A line of the corpus: what some words in a report must bring forth.
 *
 * @param place file and line, to find it by
 * @param told whether the rule must speak; else all rules must be silent
 * @param setting the tables in short form, the agency, the year, the part
 * @param text paragraphs, separated by ¶; a figure that the tables hold as {12=收}
 */
record WordingCase(String place, String rule, boolean told, String setting, String text) {

  /** A figure in the text with the columns that it states, such as 收 or 直+后. */
  static final Pattern BOUND = Pattern.compile("\\{([^{}=]+)=([^{}=]+)}");

  static WordingCase of(String place, String line) {
    String[] fields = line.split("\\|", -1);
    if (fields.length != 4) {
      throw new IllegalArgumentException(place + " has not four fields: " + line);
    }
    return new WordingCase(
        place,
        fields[0].strip(),
        fields[1].strip().equals("told"),
        fields[2].strip(),
        fields[3].strip());
  }

  /** The text as an agency writes it. */
  String plain() {
    return BOUND.matcher(text).replaceAll("$1");
  }

  List<MatchResult> bound() {
    return BOUND.matcher(text).results().toList();
  }

  /** The text with another figure in one of the bound places. */
  String with(MatchResult place, String other) {
    String marked = text.substring(0, place.start()) + other + text.substring(place.end());
    return BOUND.matcher(marked).replaceAll("$1");
  }
}
