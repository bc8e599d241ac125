package nianbao.archive.survey;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.archive.plan.Lines;
import nianbao.archive.plan.Plan;
import nianbao.archive.plan.Planned;
import nianbao.archive.plan.Refused;
import nianbao.archive.work.OrderedWork.Delivery;
import nianbao.archive.work.SortedLines;
import nianbao.archive.work.Workspace;
import nianbao.report.Problem;

/** Finds the reports that would take the same name in the archive: none of them is made. */
final class Duplicates {

  private static final String RULE = "duplicate-report";

  private final Workspace space;
  private final Delivery<Refused> refusals;

  Duplicates(Workspace space, Delivery<Refused> refusals) {
    this.space = space;
    this.refusals = refusals;
  }

  /** Sorts the lines of reports into the plan, and gives how many are left. */
  long removedFrom(Path unsorted) throws IOException {
    Path sorted = space.file("planned.sorted");
    SortedLines.sort(unsorted, sorted);
    Files.delete(unsorted);
    long kept = 0;
    try (BufferedReader lines = Files.newBufferedReader(sorted);
        BufferedWriter plan = Files.newBufferedWriter(Plan.planned(space))) {
      Group group = new Group(plan);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        kept += group.add(line);
      }
      kept += group.end();
    }
    Files.delete(sorted);
    return kept;
  }

  /** Reports of one name. Of many no more than two are ever held. */
  private final class Group {

    private final BufferedWriter plan;
    private Optional<String> first = Optional.empty();
    private Optional<Planned> second = Optional.empty();

    Group(BufferedWriter plan) {
      this.plan = plan;
    }

    /** Adds a report, and gives how many reports are planned by it. */
    long add(String line) throws IOException {
      if (first.filter(held -> Lines.key(held).equals(Lines.key(line))).isEmpty()) {
        long kept = end();
        first = Optional.of(line);
        return kept;
      }
      Planned one = Lines.planned(first.orElseThrow());
      Planned other = Lines.planned(line);
      if (second.isEmpty()) {
        refusals.take(refused(one, other));
        second = Optional.of(other);
      }
      refusals.take(refused(other, one));
      return 0;
    }

    long end() throws IOException {
      boolean alone = first.isPresent() && second.isEmpty();
      if (alone) {
        plan.write(first.orElseThrow());
        plan.write('\n');
      }
      first = Optional.empty();
      second = Optional.empty();
      return alone ? 1 : 0;
    }
  }

  /** Both names, where they are spellings of one: blanks and brackets hardly meet the eye. */
  private static String names(Planned planned, Planned other) {
    return planned.entry().equals(other.entry())
        ? planned.entry()
        : planned.entry() + "，另一份写作" + other.entry() + "，只有写法不同";
  }

  private static Refused refused(Planned planned, Planned other) {
    String message =
        planned.source().equals(other.source())
            ? "这一份作为输入写了不止一次（%s），一次也没有做；请只写一次".formatted(planned.entry())
            : "与“%s”在归档中同名（%s），两份都没有做；请删去多余的一份，或者改正机关名称、年度"
                .formatted(other.source(), names(planned, other));
    List<Problem> problems = new ArrayList<>(List.of(Problem.error(RULE, "", message)));
    problems.addAll(planned.problems());
    return new Refused(
        planned.source(),
        planned.home(),
        Optional.of(planned.digest()),
        Refused.Reason.REJECTED,
        planned.heading(),
        problems);
  }
}
