package nianbao.http.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;
import nianbao.archive.work.Progress;

/** How far a job is. Told by the thread that makes the archive, read by others. */
final class JobProgress implements Progress {

  /** What is asked while the work goes on; what it throws ends the work. */
  interface Look {
    void at() throws IOException;
  }

  /** A report is checked in less time than it takes to look at the disk. */
  private static final long CHECKED_AT_ONCE = 64;

  private static final double MILLIS_OF_MINUTE = 60_000;

  private final InstantSource clock;
  private final Look look;
  private volatile long read;
  private volatile long made;
  private volatile long refused;
  private volatile OptionalLong of = OptionalLong.empty();
  private volatile double perMinute;
  private Instant start = Instant.MAX;
  private long before;

  JobProgress(InstantSource clock, Look look) {
    this.clock = clock;
    this.look = look;
  }

  @Override
  public void surveyed(long reports, long without) {
    read = reports;
    refused = without;
    if (reports % CHECKED_AT_ONCE == 0) {
      look();
    }
  }

  @Override
  public void made(long reports, long ofAll, long without) {
    Instant now = clock.instant();
    if (start.equals(Instant.MAX)) {
      start = now;
      before = reports;
    }
    double millis = Math.max(1, Duration.between(start, now).toMillis());
    perMinute = (reports - before) * MILLIS_OF_MINUTE / millis;
    refused = without;
    made = reports;
    of = OptionalLong.of(ofAll);
    look();
  }

  @Override
  public void waiting() {
    look();
  }

  @Override
  public void ended() {
    look();
  }

  /** Reports that are read and checked. */
  long read() {
    return read;
  }

  /** Reports that are in the archive. */
  long made() {
    return made;
  }

  /** Reports that are not to be in the archive. */
  long refused() {
    return refused;
  }

  /** Reports that are to be in the archive; empty before all are checked. */
  OptionalLong of() {
    return of;
  }

  /** Reports that are made in a minute; 0 before that can be told. */
  long perMinute() {
    return Math.round(perMinute);
  }

  /** The seconds that are left; empty before that can be told. */
  OptionalLong left() {
    double rate = perMinute;
    return of.isPresent() && rate > 0
        ? OptionalLong.of(Math.round((of.getAsLong() - made) * 60 / rate))
        : OptionalLong.empty();
  }

  private void look() {
    try {
      look.at();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
