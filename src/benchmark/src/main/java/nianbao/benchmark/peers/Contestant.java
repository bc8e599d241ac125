package nianbao.benchmark.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nianbao.benchmark.peers.judge.Judge;
import nianbao.benchmark.peers.judge.LackingTextException;
import nianbao.benchmark.peers.program.Peer;
import nianbao.benchmark.peers.program.ProcessTree;
import nianbao.benchmark.peers.program.Runner;
import nianbao.benchmark.peers.report.ReportFiles;

/** A program that is kept running and sets other reports in each of its turns. */
final class Contestant implements AutoCloseable {

  /** Also of a program that takes longer than its turn. */
  private static final int LEAST_REPORTS = 3;

  private final Peer peer;
  private final List<ReportFiles> reports;
  private final Path pdf;
  private final Runner runner;
  private final List<Double> millis = new ArrayList<>();
  private final List<Double> cpuMillis = new ArrayList<>();
  private int next;

  /**
   * Starts a program.
   *
   * @param reports which it sets in their order, and then again
   * @param pdf where it writes each, over the one before
   */
  Contestant(Peer peer, List<ReportFiles> reports, Path pdf) throws IOException {
    this.peer = peer;
    this.reports = reports;
    this.pdf = pdf;
    this.runner = new Runner(peer);
  }

  /** Sets as many reports as it needs to get up to speed, and counts nothing. */
  void warmUp() throws IOException {
    for (int i = 0; i < peer.warmUp(); i++) {
      set();
    }
  }

  /** Sets reports for so much of the processors' time, and looks at the last. */
  void compete(Duration time) throws IOException, LackingTextException {
    ProcessTree processes = runner.processes();
    long before = processes.cpuMillis();
    List<Double> turn = turn(time);
    cpuMillis.add((processes.cpuMillis() - before) / (double) turn.size());
    millis.addAll(turn);
    Judge.holdsText(peer.name(), reports.get((next - 1) % reports.size()), pdf);
  }

  /** What came of all turns. */
  Warm result() {
    return new Warm(
        runner.version(),
        Median.of(millis),
        Median.of(cpuMillis),
        runner.processes().peakKilobytes(),
        millis.size());
  }

  private List<Double> turn(Duration time) throws IOException {
    long end = runner.processes().cpuMillis() + time.toMillis();
    List<Double> turn = new ArrayList<>();
    while (turn.size() < LEAST_REPORTS || runner.processes().cpuMillis() < end) {
      turn.add(set());
    }
    return turn;
  }

  private double set() throws IOException {
    return runner.set(reports.get(next++ % reports.size()).file(peer.input()), pdf) / 1e6;
  }

  @Override
  public void close() {
    runner.close();
  }
}
