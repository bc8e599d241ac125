package nianbao.http.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import nianbao.archive.content.Tally;

/**
 * How a job ended.
 *
 * @param at when
 * @param failure what its client is told, a Chinese sentence; empty if there is an archive
 * @param made reports in the archive
 * @param refused reports that are listed as rejected or failed
 * @param size of the archive, in bytes
 * @param digest of the archive, SHA-256 in hexadecimal; empty if there is none
 */
record JobEnd(
    Instant at, Optional<String> failure, long made, long refused, long size, String digest) {

  static JobEnd failed(Instant at, String failure) {
    return new JobEnd(at, Optional.of(failure), 0, 0, 0, "");
  }

  /** It has an archive, of which the tally was kept before it stood. */
  static JobEnd made(Instant at, Properties tally, long size, String digest) {
    return new JobEnd(
        at,
        Optional.empty(),
        Long.parseLong(tally.getProperty("made")),
        Long.parseLong(tally.getProperty("refused")),
        size,
        digest);
  }

  static JobEnd of(Properties kept) {
    return new JobEnd(
        Instant.parse(kept.getProperty("at")),
        Optional.ofNullable(kept.getProperty("failure")),
        Long.parseLong(kept.getProperty("made")),
        Long.parseLong(kept.getProperty("refused")),
        Long.parseLong(kept.getProperty("size")),
        kept.getProperty("digest"));
  }

  Properties kept() {
    Properties kept = tally(made, refused);
    kept.setProperty("at", at.toString());
    failure.ifPresent(said -> kept.setProperty("failure", said));
    kept.setProperty("size", Long.toString(size));
    kept.setProperty("digest", digest);
    return kept;
  }

  /** What is known before the archive stands. */
  static Properties kept(Tally tally) {
    return tally(tally.made(), tally.refused());
  }

  private static Properties tally(long made, long refused) {
    Properties kept = new Properties();
    kept.setProperty("made", Long.toString(made));
    kept.setProperty("refused", Long.toString(refused));
    return kept;
  }

  Instant expires(Duration keep) {
    return at.plus(keep);
  }
}
