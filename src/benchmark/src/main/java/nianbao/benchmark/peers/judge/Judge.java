package nianbao.benchmark.peers.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nianbao.benchmark.peers.report.ReportFiles;

/** Says what a PDF is worth, and refuses one that lacks text. */
public final class Judge {

  private Judge() {}

  /**
   * Looks at the PDF of a report.
   *
   * @param program named where it is refused
   * @throws LackingTextException if a paragraph, label or figure is not in it, or anything is too
   *     much
   */
  public static Judgement of(String program, ReportFiles report, Path pdf)
      throws IOException, LackingTextException {
    FoundText found = text(program, report, pdf);
    return new Judgement(
        found.pages(),
        Files.size(pdf),
        found.lookAlikes(),
        VeraPdf.broken(pdf, "3a"),
        VeraPdf.broken(pdf, "ua1"));
  }

  /**
   * Whether the text is there.
   *
   * @throws LackingTextException if not
   */
  public static void holdsText(String program, ReportFiles report, Path pdf)
      throws IOException, LackingTextException {
    text(program, report, pdf);
  }

  private static FoundText text(String program, ReportFiles report, Path pdf)
      throws IOException, LackingTextException {
    ExpectedText expected = ExpectedText.of(report.html());
    FoundText found = FoundText.of(pdf);
    Map<String, Integer> difference = difference(expected.all(), found.text());
    if (!difference.isEmpty()) {
      throw new LackingTextException(
          program
              + " does not print the text of "
              + report.json()
              + " but, in "
              + pdf
              + ", of each character so many too many: "
              + difference);
    }
    for (String passage : expected.passages()) {
      if (!found.text().contains(passage)) {
        throw new LackingTextException(
            program + " does not print this as it is in " + report.json() + ": " + passage);
      }
    }
    return found;
  }

  /** How often each character is there too often; less than nothing where it is missing. */
  private static Map<String, Integer> difference(String expected, String found) {
    Map<String, Integer> counts = new TreeMap<>();
    found.codePoints().forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum));
    expected.codePoints().forEach(c -> counts.merge(Character.toString(c), -1, Integer::sum));
    counts.values().removeIf(count -> count == 0);
    return counts;
  }
}
