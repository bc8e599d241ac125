package nianbao.benchmark.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nianbao.benchmark.peers.program.Peer;
import nianbao.benchmark.peers.report.ReportFiles;

/** One report by a program that is started for it and ends with it. */
final class Cold {

  /** What hangs is ended. */
  private static final long MOST_SECONDS = 300;

  private final Peer peer;
  private final List<String> command;
  private final Path pdf;
  private final List<Double> seconds = new ArrayList<>();

  /** A program that writes the PDF of a report. */
  Cold(Peer peer, ReportFiles report, Path pdf) {
    this.peer = peer;
    this.pdf = pdf;
    this.command =
        peer.cold().stream()
            .map(word -> word.equals(Peer.REPORT) ? report.file(peer.input()).toString() : word)
            .map(word -> word.equals(Peer.PDF) ? pdf.toString() : word)
            .toList();
  }

  /** Starts the program, and waits until it has ended. */
  void run() throws IOException, InterruptedException {
    Files.deleteIfExists(pdf);
    long start = System.nanoTime();
    Process process =
        peer.process(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
    seconds.add((System.nanoTime() - start) / 1e9);
    process.destroyForcibly();
    if (!ended || process.exitValue() != 0 || Files.notExists(pdf)) {
      throw new IOException(peer.name() + " made no PDF: " + String.join(" ", command));
    }
  }

  /** The median of all runs. */
  double result() {
    return Median.of(seconds);
  }
}
