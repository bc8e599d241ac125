package nianbao.benchmark.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nianbao.benchmark.peers.judge.Judge;
import nianbao.benchmark.peers.judge.Judgement;
import nianbao.benchmark.peers.judge.LackingTextException;
import nianbao.benchmark.peers.program.Peer;
import nianbao.benchmark.peers.report.ReportFiles;
import nianbao.benchmark.peers.report.Reports;

/**
 * Prints what a report costs Nianbao and its peers, as Markdown. They take turns, round by round,
 * so that all have the same machine; nothing is printed if any of them lost text on the way.
 */
final class Peers {

  /** Of the programs that take a second a report. */
  private static final int FEW = 30;

  /** So many pages may lie between two programs. */
  private static final int CLOSE = 1;

  /** How often each of the two fastest makes all reports. */
  static final int TURNS = 3;

  private final Path project;
  private final Path work;
  private final int rounds;
  private final ReportFiles sample;
  private final List<ReportFiles> alike;
  private final List<ReportFiles> different;

  private Peers(Path project, int rounds) throws IOException {
    this.project = project;
    this.work = project.resolve("src/benchmark/target/peers");
    this.rounds = rounds;
    Reports reports = new Reports(work.resolve("reports"), work.resolve("print.css"));
    this.sample = reports.sample();
    this.alike = reports.likeSample(ndjson());
    this.different = reports.different(ndjson());
  }

  /** Takes the number of rounds, at least 1; the current folder is the project's. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try {
      int rounds = Math.max(1, Integer.parseInt(arguments[0]));
      Peers peers = new Peers(Path.of("").toAbsolutePath(), rounds);
      System.out.print(peers.compare(LocalDate.now(Clock.systemUTC())));
    } catch (LackingTextException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private Table compare(LocalDate date)
      throws IOException, InterruptedException, LackingTextException {
    Programs programs = new Programs(project, work);
    List<Peer> peers =
        List.of(programs.nianbao(), programs.typst(), programs.chromium(), programs.weasyPrint());
    List<Line> lines = lines(peers);
    return new Table().heading(rounds, date).reports(lines).bulk(bulk(programs)).notes(lines);
  }

  private List<Line> lines(List<Peer> peers)
      throws IOException, InterruptedException, LackingTextException {
    List<Double> cold = cold(peers);
    List<Judgement> judgements = judgements(peers);
    List<Warm> warm = warm(peers);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < peers.size(); i++) {
      lines.add(new Line(peers.get(i), warm.get(i), cold.get(i), judgements.get(i)));
    }
    return lines;
  }

  private List<Double> cold(List<Peer> peers) throws IOException, InterruptedException {
    List<Cold> runs = peers.stream().map(peer -> new Cold(peer, sample, pdf(peer))).toList();
    // The first run of each reads its files from the disk.
    for (int round = 0; round <= rounds; round++) {
      say("cold, round " + round);
      for (Cold run : runs) {
        run.run();
      }
    }
    return runs.stream().map(Cold::result).toList();
  }

  /** What the sample's PDFs are worth, which the cold runs have left. */
  private List<Judgement> judgements(List<Peer> peers) throws IOException, LackingTextException {
    List<Judgement> judgements = new ArrayList<>();
    for (Peer peer : peers) {
      judgements.add(Judge.of(peer.name(), sample, pdf(peer)));
    }
    int first = judgements.get(0).pages();
    if (judgements.stream().anyMatch(it -> Math.abs(it.pages() - first) > CLOSE)) {
      throw new IOException("the pages are not alike: " + judgements);
    }
    return judgements;
  }

  private List<Warm> warm(List<Peer> peers) throws IOException, LackingTextException {
    try (Contest contest = new Contest()) {
      for (Peer peer : peers) {
        say("warm-up of " + peer.name());
        contest.join(peer, alike, work.resolve("last.pdf"));
      }
      for (int round = 1; round <= rounds; round++) {
        say("warm, round " + round);
        contest.round();
      }
      return contest.results();
    }
  }

  private List<Bulk> bulk(Programs programs)
      throws IOException, InterruptedException, LackingTextException {
    BulkRun run = new BulkRun(different, work.resolve("last.pdf"));
    Path archive = work.resolve("archive.zip");
    List<Bulk> runs = new ArrayList<>(turns(run, programs, archive));
    say("Chromium and WeasyPrint, " + FEW);
    runs.add(run.of(programs.chromium(), Math.min(FEW, different.size())));
    runs.add(run.of(programs.weasyPrint(), Math.min(FEW, different.size())));
    Files.delete(archive);
    return runs;
  }

  /** The two fastest take turns, so that a machine that slows down slows both. */
  private List<Bulk> turns(BulkRun run, Programs programs, Path archive)
      throws IOException, InterruptedException, LackingTextException {
    List<Bulk> archives = new ArrayList<>();
    List<Bulk> typsts = new ArrayList<>();
    for (int turn = 1; turn <= TURNS; turn++) {
      say("archive and Typst, " + different.size() + ", turn " + turn);
      archives.add(run.archive(programs.archive(ndjson(), archive), archive));
      typsts.add(run.of(programs.typst(), different.size()));
    }
    return List.of(Bulk.median(archives), Bulk.median(typsts));
  }

  private Path ndjson() {
    return work.resolve("reports.ndjson");
  }

  private Path pdf(Peer peer) {
    return work.resolve(peer.name() + ".pdf");
  }

  private static void say(String message) {
    System.err.println(message);
  }
}
