package nianbao.check.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Other words for what is said, which change nothing of its meaning.
 *
 * @param said what is said in a line of the corpus, figures with their columns included
 * @param other what is said for it; {@code $1} and the like are groups, 上年, 今年 and 下年 in double
 *     brackets the years around that of the report
 */
record Rewording(Pattern said, String other) {

  private static final Path FILE = Path.of("src/test/resources/rewordings.txt");

  /**
   * All of them: a line that begins with / is what is said, those behind it are other words for it.
   */
  static List<Rewording> all() throws IOException {
    List<Rewording> all = new ArrayList<>();
    Pattern said = Pattern.compile("");
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith("/")) {
        said = Pattern.compile(line.substring(1));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        all.add(new Rewording(said, line));
      }
    }
    return all;
  }

  /** A line of the corpus in these words; itself where it does not say that. */
  WordingCase in(WordingCase line) {
    String words =
        other
            .replace("[[上年]]", (line.year() - 1) + "年")
            .replace("[[今年]]", line.year() + "年")
            .replace("[[下年]]", (line.year() + 1) + "年");
    return line.saying(said.matcher(line.text()).replaceAll(words));
  }
}
