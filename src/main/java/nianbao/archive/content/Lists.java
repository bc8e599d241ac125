package nianbao.archive.content;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nianbao.archive.approval.Approval;
import nianbao.archive.content.ManifestLine.Listed;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.archive.plan.ArchiveRequest.Asked;
import nianbao.archive.plan.Planned;
import nianbao.archive.plan.Refused;
import nianbao.archive.source.SourceSet;
import nianbao.archive.work.Workspace;
import nianbao.press.listing.JsonObject;
import nianbao.press.listing.Provenance;
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
  private final Asked asked;
  private final BufferedWriter manifest;
  private final BufferedWriter rejected;
  private final BufferedWriter sums;

  /** Lists in a folder. */
  public Lists(Workspace space, Provenance provenance, Asked asked) throws IOException {
    this.space = space;
    this.provenance = provenance;
    this.asked = asked;
    this.manifest = Files.newBufferedWriter(space.file(MANIFEST));
    this.rejected = Files.newBufferedWriter(space.file(REJECTED));
    this.sums = Files.newBufferedWriter(space.file(SUMS));
  }

  /**
   * Lists a report that is made.
   *
   * @param approval of this very report
   */
  public void made(
      Planned planned, List<Listed> files, List<Problem> problems, Optional<Approval> approval)
      throws IOException {
    again(
        new ManifestLine(
            planned.source(),
            Optional.of(planned.digest()),
            ManifestLine.MADE,
            planned.heading(),
            files,
            problems,
            approval,
            provenance,
            asked));
  }

  /** Lists a report that is not made. */
  public void refused(Refused refused) throws IOException {
    boolean ours = refused.reason() == Refused.Reason.FAILED;
    again(
        new ManifestLine(
            refused.source(),
            refused.digest(),
            ours ? ManifestLine.FAILED : ManifestLine.REJECTED,
            refused.heading(),
            List.of(),
            refused.problems(),
            Optional.empty(),
            provenance,
            asked));
  }

  /** Lists what a manifest has. */
  public void again(ManifestLine line) throws IOException {
    manifest.write(line.line());
    for (Listed file : line.files()) {
      sum(file.digest(), file.entry());
    }
    if (line.files().isEmpty()) {
      rejected.write(line.rejectedLine());
    }
  }

  /** What a shard says of itself. */
  public static String shard(ArchiveRequest order, SourceSet sources) {
    return JsonObject.EMPTY
        .with("shard", order.shard().index())
        .with("of", order.shard().count())
        .with("reports", sources.count())
        .with("sources", sources.hex())
        .with("order", order.asked().toJson())
        .line();
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
