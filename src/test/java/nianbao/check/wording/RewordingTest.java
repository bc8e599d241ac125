package nianbao.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import nianbao.bulk.Rounds;
import nianbao.check.ReportBuilder;
import nianbao.check.rule.Manuscript;
import nianbao.check.statement.TextFigure;
import nianbao.report.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Clerks say the same in many ways: what is told of a text is told of it in other words as well,
 * and what agrees goes on agreeing.
 */
@Tag("cases")
final class RewordingTest {

  private static final String RULE = "text-figure";

  /** Lines of the corpus for each way to say something. */
  private static final int LINES = 3;

  private static final double MOST_MISSED = 0.01;

  private final List<String> alarms = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();
  private int wanted;

  @Test
  void whatIsToldIsToldInOtherWordsToo() throws IOException {
    List<WordingCase> lines = agreeing();
    for (Rewording rewording : Rewording.all()) {
      List<WordingCase> mixed = new ArrayList<>(lines);
      Collections.shuffle(mixed, new Random(rewording.other().hashCode()));
      List<WordingCase> said =
          mixed.stream()
              .filter(line -> !rewording.in(line).text().equals(line.text()))
              .limit(Rounds.of(LINES))
              .toList();
      long lost = said.stream().filter(line -> isLost(line, rewording.in(line))).count();
      if (lost == said.size()) {
        unknown.add(rewording.other());
      }
    }

    System.out.println("%d of %d missed in other words".formatted(missed.size(), wanted));
    if (Boolean.getBoolean("wording.details")) {
      missed.forEach(System.out::println);
    }
    assertThat(alarms).isEmpty();
    assertThat(unknown).as("words of which nothing is told").isEmpty();
    assertThat(missed).hasSizeLessThan((int) (MOST_MISSED * wanted));
  }

  private static List<WordingCase> agreeing() throws IOException {
    List<WordingCase> lines = new ArrayList<>();
    for (Path file : WordingCase.files()) {
      WordingCase.in(file).stream()
          .filter(line -> line.rule().equals(RULE) && !line.told() && !line.bound().isEmpty())
          .forEach(lines::add);
    }
    return lines;
  }

  /** Whether something that the rule tells of a line is not told of it in other words. */
  private boolean isLost(WordingCase line, WordingCase reworded) {
    int before = missed.size();
    WordingReport report = new WordingReport(line.setting());
    told(report.with(reworded.plain()))
        .map(problem -> reworded.place() + " " + reworded.plain() + " -> " + problem.message())
        .forEach(alarms::add);
    for (MatchResult figure : reworded.bound()) {
      String column = figure.group(2).split("\\+", -1)[0];
      if (told(report.changed(column, line.plain())).findAny().isPresent()) {
        wanted++;
        if (told(report.changed(column, reworded.plain())).findAny().isEmpty()) {
          missed.add(reworded.place() + " " + figure.group() + " " + reworded.plain());
        }
      }
    }
    return missed.size() > before;
  }

  /** What the one rule says, alone: the others would cost more than it. */
  private static Stream<Problem> told(ReportBuilder report) {
    return new TextFigure().check(Manuscript.of(report.build()));
  }
}
