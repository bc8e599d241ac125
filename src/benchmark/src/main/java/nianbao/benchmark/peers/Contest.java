package nianbao.benchmark.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nianbao.benchmark.peers.judge.LackingTextException;
import nianbao.benchmark.peers.program.Peer;
import nianbao.benchmark.peers.report.ReportFiles;

/** Programs that are all kept running and take turns, so that each has the same machine. */
final class Contest implements AutoCloseable {

  private static final Duration TURN = Duration.ofSeconds(3);

  private final List<Contestant> contestants = new ArrayList<>();

  /** Starts a program, and lets it get up to speed. */
  void join(Peer peer, List<ReportFiles> reports, Path pdf) throws IOException {
    Contestant contestant = new Contestant(peer, reports, pdf);
    contestants.add(contestant);
    contestant.warmUp();
  }

  /** A turn of each. */
  void round() throws IOException, LackingTextException {
    for (Contestant contestant : contestants) {
      contestant.compete(TURN);
    }
  }

  /** What came of all rounds, in the order in which the programs joined. */
  List<Warm> results() {
    return contestants.stream().map(Contestant::result).toList();
  }

  @Override
  public void close() {
    for (Contestant contestant : contestants) {
      contestant.close();
    }
  }
}
