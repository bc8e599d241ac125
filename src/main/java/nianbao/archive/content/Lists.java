package nianbao.archive.content;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.archive.plan.Planned;
import nianbao.archive.plan.Refused;
import nianbao.archive.source.SourceSet;
import nianbao.archive.work.Workspace;
import nianbao.press.listing.JsonObject;
import nianbao.press.listing.ProblemList;
import nianbao.press.survey.LastReports;
import nianbao.press.survey.Provenance;
import nianbao.report.Digest;
import nianbao.report.Problem;

/**
 * Writes the manifest, the list of rejected reports and the sums, in the order in which they are
 * told. For one thread.
 */
public final class Lists implements Closeable {

  /** One line a report that came in, those that are made first. */
  public static final String MANIFEST = "manifest.ndjson";

  /** One line a report that is not made. */
  public static final String REJECTED = "rejected.ndjson";

  /** The sums of all other files, as {@code sha256sum -c} reads them. */
  public static final String SUMS = "SHA256SUMS";

  /** Which shard of an archive this is, and of how many reports; not in a whole archive. */
  public static final String SHARD = "shard.json";

  private final Workspace space;
  private final Provenance provenance;
  private final BufferedWriter manifest;
  private final BufferedWriter rejected;
  private final BufferedWriter sums;

  /** Lists in a folder. */
  public Lists(Workspace space, Provenance provenance) throws IOException {
    this.space = space;
    this.provenance = provenance;
    this.manifest = Files.newBufferedWriter(space.file(MANIFEST));
    this.rejected = Files.newBufferedWriter(space.file(REJECTED));
    this.sums = Files.newBufferedWriter(space.file(SUMS));
  }

  /** Lists a report that is made. */
  public void made(Planned planned, JsonObject pdf, Digest digest, List<Problem> problems)
      throws IOException {
    JsonObject line =
        JsonObject.EMPTY
            .with("source", planned.source())
            .with("sha256", planned.digest().hex())
            .with("outcome", ManifestLine.MADE)
            .with("agency", planned.agency())
            .with("year", planned.year())
            .with("entry", planned.entry())
            .with("pdf", pdf);
    manifest.write(madeWith(line, problems).line());
    sum(digest, planned.entry());
  }

  /** Lists a report that is not made. */
  public void refused(Refused refused) throws IOException {
    boolean ours = refused.reason() == Refused.Reason.FAILED;
    JsonObject line =
        refused(
            refused.source(), refused.digest(), ours ? ManifestLine.FAILED : ManifestLine.REJECTED);
    manifest.write(madeWith(line, refused.problems()).line());
    rejected.write(line.with("problems", new ProblemList(refused.problems()).objects()).line());
  }

  /** Lists what another manifest of the same provenance has. */
  public void again(ManifestLine line) throws IOException {
    manifest.write(line.text() + "\n");
    if (line.pdf().isPresent()) {
      sum(line.pdf().get().digest(), line.pdf().get().entry());
    } else {
      rejected.write(rejectedLine(line));
    }
  }

  /** The line of the list of rejected reports that goes with one of the manifest. */
  public static String rejectedLine(ManifestLine line) {
    return refused(line.source(), line.digest(), line.outcome())
        .with("problems", new ProblemList(line.problems()).objects())
        .line();
  }

  /** What a shard says of itself. */
  public static String shard(ArchiveRequest order, SourceSet sources) {
    return JsonObject.EMPTY
        .with("shard", order.shard().index())
        .with("of", order.shard().count())
        .with("reports", sources.count())
        .with("sources", sources.hex())
        .with("order", asked(order))
        .line();
  }

  // Shards that were asked for differently are not those of one archive.
  private static JsonObject asked(ArchiveRequest order) {
    return JsonObject.EMPTY
        .with("checks", order.checks().name().toLowerCase(Locale.ROOT))
        .with("name", order.pattern().text())
        .with("previous", order.last().equals(LastReports.NONE) ? "none" : "given");
  }

  private static JsonObject refused(String source, Optional<Digest> digest, String outcome) {
    JsonObject named = JsonObject.EMPTY.with("source", source);
    return digest.map(d -> named.with("sha256", d.hex())).orElse(named).with("outcome", outcome);
  }

  private JsonObject madeWith(JsonObject line, List<Problem> problems) {
    return line.with("problems", new ProblemList(problems).objects())
        .with("program", provenance.program())
        .with("templates", provenance.templates())
        .with("fonts", provenance.fonts());
  }

  /** Sums up a list, whose lines are all written. */
  public void sum(String list) throws IOException {
    flush();
    sum(FileDigest.of(space.file(list)), list);
  }

  private void sum(Digest digest, String name) throws IOException {
    sums.write(digest.hex() + "  " + name + "\n");
  }

  /** Sees to it that the files have all that was listed. */
  public void flush() throws IOException {
    manifest.flush();
    rejected.flush();
    sums.flush();
  }

  /** A list as a file. */
  public Path file(String list) {
    return space.file(list);
  }

  @Override
  public void close() throws IOException {
    manifest.close();
    rejected.close();
    sums.close();
  }
}
