package nianbao.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import nianbao.check.ReportBuilder;
import nianbao.report.Problem;

/** What the rules make of some lines of the corpus: told and missed, silent and wrongly alarmed. */
final class WordingScore {

  private final List<String> missed = new ArrayList<>();
  private final List<String> alarmed = new ArrayList<>();
  private int wanted;
  private int agreeing;

  void judge(WordingCase line) {
    if (line.told()) {
      expect(line, "", new WordingReport(line.setting()).with(line.plain()));
      return;
    }
    agreeing++;
    WordingReport report = new WordingReport(line.setting());
    List<Problem> found = report.with(line.plain()).found();
    if (!found.isEmpty()) {
      alarmed.add(line.place() + " " + line.plain() + " -> " + found.get(0).message());
    }
    line.bound().forEach(place -> judgeChanged(line, report, place));
  }

  /** Each figure changed once in the text, and once in each table that it stands in. */
  private void judgeChanged(WordingCase line, WordingReport report, MatchResult place) {
    String stated = place.group(1);
    if (Character.isDigit(stated.charAt(0))) {
      String other = Long.toString(Long.parseLong(stated.replace(",", "")) + 97);
      expect(line, "text " + place.group(), report.with(line.with(place, other)));
    }
    for (String column : place.group(2).split("\\+", -1)) {
      expect(line, "table " + place.group(), report.changed(column, line.plain()));
    }
  }

  private void expect(WordingCase line, String change, ReportBuilder report) {
    wanted++;
    if (report.found(line.rule()).isEmpty()) {
      missed.add(line.place() + " " + change + " " + line.plain());
    }
  }

  double recall() {
    return wanted == 0 ? 1 : 1 - (double) missed.size() / wanted;
  }

  double falseAlarms() {
    return agreeing == 0 ? 0 : (double) alarmed.size() / agreeing;
  }

  /** Each line that was missed or wrongly alarmed, to be looked at. */
  Stream<String> details() {
    return Stream.concat(
        missed.stream().map(line -> "MISS " + line), alarmed.stream().map(line -> "ALARM " + line));
  }

  @Override
  public String toString() {
    return "%d of %d told (%.1f %%), %d false alarms in %d agreeing texts"
        .formatted(wanted - missed.size(), wanted, 100 * recall(), alarmed.size(), agreeing);
  }
}
