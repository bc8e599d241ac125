package nianbao.benchmark.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import nianbao.benchmark.peers.judge.Judge;
import nianbao.benchmark.peers.judge.LackingTextException;
import nianbao.benchmark.peers.program.Peer;
import nianbao.benchmark.peers.program.ProcessTree;
import nianbao.benchmark.peers.program.Runner;
import nianbao.benchmark.peers.report.ReportFiles;

/** Many different reports in one go, from the start of a program to its end. */
final class BulkRun {

  /** One report in so many is looked at. */
  private static final int LOOKED_AT = 100;

  private final List<ReportFiles> reports;
  private final Path pdf;

  /**
   * Runs over these reports.
   *
   * @param pdf where a program writes each, over the one before
   */
  BulkRun(List<ReportFiles> reports, Path pdf) {
    this.reports = reports;
    this.pdf = pdf;
  }

  /**
   * A kept program that is told report after report.
   *
   * @param count how many of the reports, for a program that would take too long for all
   */
  Bulk of(Peer peer, int count) throws IOException, LackingTextException {
    long start = System.nanoTime();
    long looking = 0;
    try (Runner runner = new Runner(peer)) {
      for (int i = 0; i < count; i++) {
        runner.set(reports.get(i).file(peer.input()), pdf);
        looking += i % LOOKED_AT == 0 ? look(peer, reports.get(i)) : 0;
      }
      double millis = (System.nanoTime() - start - looking) / 1e6;
      double cpuMillis = runner.processes().cpuMillis();
      return new Bulk(runner.version(), count, cpuMillis / count, millis / count);
    }
  }

  /** Looks whether the report is there, and gives the nanoseconds that it took. */
  private long look(Peer peer, ReportFiles report) throws IOException, LackingTextException {
    long start = System.nanoTime();
    Judge.holdsText(peer.name(), report, pdf);
    return System.nanoTime() - start;
  }

  /**
   * Nianbao's own command.
   *
   * @param command which makes a ZIP file of the reports and ends
   */
  Bulk archive(List<String> command, Path archive) throws IOException, InterruptedException {
    Files.deleteIfExists(archive);
    long cpu = ProcessTree.millisOfEnded();
    long start = System.nanoTime();
    int exit =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    double millis = (System.nanoTime() - start) / 1e6;
    int made = pdfsIn(archive);
    if (exit != 0 || made != reports.size()) {
      throw new IOException("the archive has " + made + " of " + reports.size() + " reports");
    }
    return new Bulk(
        "Nianbao, `archive`",
        made,
        (ProcessTree.millisOfEnded() - cpu) / (double) made,
        millis / made);
  }

  private static int pdfsIn(Path archive) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      return (int) zip.stream().filter(entry -> entry.getName().endsWith(".pdf")).count();
    }
  }
}
