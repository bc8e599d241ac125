package nianbao.check.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  private static final Pattern YEAR = Pattern.compile("(\\d{4})年");
  private static final Path CORPUS = Path.of("src/test/resources/wording");

  /** The files of the corpus. */
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.sorted().toList();
    }
  }

  /** The lines of a file but for its remarks. */
  static List<WordingCase> in(Path file) throws IOException {
    List<WordingCase> cases = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        cases.add(of(file.getFileName() + ":" + (i + 1), lines.get(i)));
      }
    }
    return cases;
  }

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

  /** The same said in other words. */
  WordingCase saying(String words) {
    return new WordingCase(place, rule, told, setting, words);
  }

  /** The year of the report. */
  int year() {
    Matcher stated = YEAR.matcher(setting);
    return stated.find() ? Integer.parseInt(stated.group(1)) : WordingReport.YEAR;
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
