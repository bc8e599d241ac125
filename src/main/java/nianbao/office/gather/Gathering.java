package nianbao.office.gather;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.archive.content.ManifestLine;
import nianbao.archive.source.Sources;
import nianbao.archive.work.OrderedWork;
import nianbao.archive.work.Progress;
import nianbao.archive.work.Workspace;
import nianbao.office.gather.Gathered.Content;
import nianbao.office.gather.Gathered.State;
import nianbao.press.Press;
import nianbao.press.input.Examined.Look;
import nianbao.press.listing.LastReports;
import nianbao.report.Digest;
import nianbao.report.Figures;

/**
 * Reads all that came in.
 *
 * @param last last year's reports, under any name that the list has of an agency
 * @param jobs how many threads read beside the caller's, without any that alone
 */
public record Gathering(Press press, LastReports last, Roster roster, int jobs, Progress progress) {

  /** The lists of archives that are gone through instead of the files that they tell of. */
  public interface Manifests {

    /** No archive. */
    Manifests NONE = use -> {};

    /** Goes through the lines of all. */
    void each(ManifestLine.Use use) throws IOException;
  }

  /**
   * Everything that some sources have.
   *
   * @param space a folder that nobody else uses, in which it lies as long as it is used
   * @throws IOException if the folder cannot be written to
   */
  public Ledger of(Sources sources, Manifests manifests, Workspace space) throws IOException {
    Ledger ledger = new Ledger(space);
    Looking looking = new Looking(press, this::before);
    long[] counts = {0, 0};
    try (OrderedWork<Looking.Seen> workers =
        new OrderedWork<>(jobs, seen -> take(seen, ledger, counts), progress)) {
      sources.feed(source -> workers.put(() -> looking.at(source)));
      workers.finish();
      manifests.each(line -> take(listed(line), ledger, counts));
      ledger.sort();
      return ledger;
    } catch (IOException | RuntimeException e) {
      ledger.close();
      throw e;
    }
  }

  private void take(Looking.Seen seen, Ledger ledger, long[] counts) throws IOException {
    ledger.add(seen, known(seen.gathered().agency()));
    counts[0]++;
    counts[1] += seen.gathered().isNone() ? 1 : 0;
    progress.surveyed(counts[0], counts[1]);
  }

  private String known(String agency) {
    return roster.find(agency) instanceof Match.One one ? one.agency().name() : agency;
  }

  /** Last year's report of an agency, which may have had another name then. */
  private Optional<byte[]> before(String agency, int year) {
    return roster.find(agency) instanceof Match.One one
        ? last.before(names(agency, one), year)
        : last.before(agency, year);
  }

  /** The figures of last year's report of whose report came in, if it is there and can be read. */
  public Optional<Figures> figuresBefore(Gathered gathered) {
    try {
      return before(gathered.agency(), gathered.year()).flatMap(this::figures);
    } catch (UncheckedIOException e) {
      // A damaged entry of last year's archive: the agency is named without what it had then.
      return Optional.empty();
    }
  }

  private Optional<Figures> figures(byte[] report) {
    try {
      return press
          .examine(new ByteArrayInputStream(report), LastReports.NONE)
          .fold(
              made -> Optional.of(made.value().report().figures()),
              rejected -> Optional.empty(),
              unreadable -> Optional.empty(),
              unfit -> Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail", e);
    }
  }

  private static List<String> names(String agency, Match.One one) {
    return Stream.of(Stream.of(agency, one.agency().name()), one.agency().others().stream())
        .flatMap(names -> names)
        .distinct()
        .toList();
  }

  private static Looking.Seen listed(ManifestLine line) {
    return Looking.Seen.without(
        new Gathered(
            line.source(),
            line.digest().map(Digest::hex).orElse(""),
            state(line),
            line.heading().agency(),
            line.heading().year(),
            Content.listed(line.heading()),
            line.problems(),
            List.of(),
            Look.NONE));
  }

  // What was sent back and does not even say whose it is could not be read.
  private static State state(ManifestLine line) {
    if (line.outcome().equals(ManifestLine.MADE)) {
      return State.LISTED;
    }
    return line.outcome().equals(ManifestLine.REJECTED) && !line.heading().agency().isEmpty()
        ? State.REJECTED
        : State.UNREADABLE;
  }
}
