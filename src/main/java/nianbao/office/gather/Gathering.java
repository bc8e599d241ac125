package nianbao.office.gather;

import java.io.IOException;
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
import nianbao.office.roster.Match;
import nianbao.office.roster.Roster;
import nianbao.press.Press;
import nianbao.press.listing.LastReports;
import nianbao.press.look.Examined.Look;
import nianbao.report.Digest;

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
    counts[1] += seen.gathered().state() == State.READ ? 0 : 1;
    progress.surveyed(counts[0], counts[1]);
  }

  private String known(String agency) {
    return roster.find(agency) instanceof Match.One one ? one.agency().name() : agency;
  }

  /** An agency may have had another name last year. */
  private Optional<byte[]> before(String agency, int year) {
    return roster.find(agency) instanceof Match.One one
        ? last.before(names(agency, one), year)
        : last.before(agency, year);
  }

  private static List<String> names(String agency, Match.One one) {
    return Stream.of(Stream.of(agency, one.agency().name()), one.agency().others().stream())
        .flatMap(names -> names)
        .distinct()
        .toList();
  }

  private static Looking.Seen listed(ManifestLine line) {
    boolean made = line.outcome().equals(ManifestLine.MADE);
    return Looking.Seen.without(
        new Gathered(
            line.source(),
            line.digest().map(Digest::hex).orElse(""),
            made ? State.LISTED : State.UNREADABLE,
            line.report().map(ManifestLine.Heading::agency).orElse(""),
            line.report().map(ManifestLine.Heading::year).orElse(0),
            Content.NONE,
            line.problems(),
            List.of(),
            Look.NONE));
  }
}
