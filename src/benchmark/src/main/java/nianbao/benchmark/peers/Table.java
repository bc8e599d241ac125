package nianbao.benchmark.peers;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The results as Markdown. */
final class Table {

  private final StringBuilder text = new StringBuilder();

  /** Where and when it was measured. */
  Table heading(int rounds, LocalDate date) throws IOException {
    return line("%s, %s; medians, taking turns in %d rounds.", Machine.description(), date, rounds)
        .line("");
  }

  /** One report at a time. */
  Table reports(List<Line> lines) {
    line(
        "| one report | ms | CPU ms | of Typst's | cold, s | of Typst's | memory, MB | PDF, KB | pages | PDF/A-3a | PDF/UA-1"
            + " | text |");
    line("|---|---|---|---|---|---|---|---|---|---|---|---|");
    Line typst = lines.stream().filter(it -> isTypst(it.warm().version())).findFirst().orElseThrow();
    for (Line it : lines) {
      line(
          "| %s | %s | %s | %.2f | %.1f | %.2f | %.0f | %.0f | %d | %s | %s | %s |",
          it.warm().version(),
          millis(it.warm().millis()),
          millis(it.warm().cpuMillis()),
          it.warm().cpuMillis() / typst.warm().cpuMillis(),
          it.coldSeconds(),
          it.coldSeconds() / typst.coldSeconds(),
          it.warm().peakKilobytes() / 1e3,
          it.judgement().bytes() / 1e3,
          it.judgement().pages(),
          verdict(it.judgement().brokenA()),
          verdict(it.judgement().brokenUa()),
          text(it.judgement().lookAlikes()));
    }
    return line("");
  }

  /** Many reports in one go. */
  Table bulk(List<Bulk> runs) {
    line("| different reports in one go | reports | CPU ms a report | of Typst's | reports a second |");
    line("|---|---|---|---|---|");
    Bulk typst = runs.stream().filter(run -> isTypst(run.version())).findFirst().orElseThrow();
    for (Bulk run : runs) {
      line(
          "| %s | %d | %s | %.2f | %.1f |",
          run.version(),
          run.reports(),
          millis(run.cpuMillis()),
          run.cpuMillis() / typst.cpuMillis(),
          1000 / run.millis());
    }
    return line("");
  }

  private static boolean isTypst(String version) {
    return version.startsWith("Typst");
  }

  /** How each was set up. */
  Table notes(List<Line> lines) {
    lines.forEach(it -> line("- %s: %s", it.peer().name(), it.peer().setUp()));
    return line(
        "- One report: `yiyuan-2024`, its chart as a picture; warm with its clauses in another order and other figures each"
            + " time, so that nobody answers from memory; size, pages and what veraPDF says are of"
            + " the report as it is, as is cold, from the start of the program to its end."
            + " Memory: the most that was resident.\n"
            + "- In one go: of different agencies, the start of the program included; `archive` and"
            + " Typst in turn, the middle of "
            + Peers.TURNS
            + " runs each. `archive`"
            + " checks, compares and sums up all reports and uses all processors; of the others"
            + " one process runs.");
  }

  /** As exact as two or three digits are. */
  private static String millis(double millis) {
    return String.format(Locale.ROOT, millis < 100 ? "%.1f" : "%.0f", millis);
  }

  private static String verdict(long broken) {
    return broken == 0 ? "yes" : broken == 1 ? "no, 1 rule" : "no, " + broken + " rules";
  }

  private static String text(int lookAlikes) {
    return lookAlikes == 0 ? "all" : lookAlikes + " look-alikes";
  }

  private Table line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
