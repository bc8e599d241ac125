package nianbao.http.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import nianbao.http.server.body.Reservation;
import nianbao.press.listing.JsonObject;
import org.jspecify.annotations.Nullable;

/** One archive that was asked for, until it is removed. Safe for use by several threads. */
public final class Job {

  /** Each counts as so much of the disk at least: many small ones are bounded too. */
  static final long LEAST = 1 << 20;

  private enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED
  }

  private final String id;
  private final JobOrder order;
  private final JobFolder folder;
  private final Reservation room;
  private final JobProgress progress;
  private volatile State state = State.WAITING;
  private volatile boolean stopped;
  private volatile long turn;
  private volatile @Nullable JobEnd end;

  /**
   * A job that waits.
   *
   * @param room what it takes of the disk
   */
  Job(String id, JobOrder order, JobFolder folder, Reservation room, InstantSource clock) {
    this.id = id;
    this.order = order;
    this.folder = folder;
    this.room = room;
    this.progress = new JobProgress(clock, this::look);
  }

  /** What it is called in its address. */
  public String id() {
    return id;
  }

  /** Whether who has a token of that name, or none, may see it. */
  boolean isOf(Optional<String> token) {
    return order.request().token().equals(token);
  }

  JobOrder order() {
    return order;
  }

  JobFolder folder() {
    return folder;
  }

  JobProgress progress() {
    return progress;
  }

  boolean isWaiting() {
    return state == State.WAITING;
  }

  boolean isRunning() {
    return state == State.RUNNING;
  }

  /**
   * It is being done from now on.
   *
   * @param number greater than that of any job that was begun before
   */
  void begin(long number) {
    turn = number;
    state = State.RUNNING;
  }

  /** Which one it was in its turn; 0 if it was not begun. */
  long turn() {
    return turn;
  }

  String holder() {
    return order.request().holder();
  }

  void end(JobEnd known) {
    end = known;
    state = known.failure().isPresent() ? State.FAILED : State.DONE;
  }

  /** Ends the work on it where it is, so that it can be gone on with. */
  void stop() {
    stopped = true;
  }

  /** Gives back what it takes of the disk. */
  void leave() throws IOException {
    folder.remove();
    room.close();
  }

  /** Measures what it takes of the disk; false where that is more than there is for it. */
  boolean measure() throws IOException {
    return room.hold(Math.max(LEAST, folder.size()));
  }

  /** Whether it is over, and has been kept as long as it should. */
  boolean isExpired(Instant now, Duration keep) {
    JobEnd known = end;
    return known != null && !known.expires(keep).isAfter(now);
  }

  /** The archive; empty as long as there is none, or if there will be none. */
  public Optional<JobArchive> archive() {
    JobEnd known = end;
    return known == null || known.failure().isPresent()
        ? Optional.empty()
        : Optional.of(new JobArchive(folder.archive().path(), known.size(), known.digest()));
  }

  /** Why there will be no archive, a Chinese sentence; empty if there is one or may be. */
  public Optional<String> failure() {
    return Optional.ofNullable(end).flatMap(JobEnd::failure);
  }

  /**
   * The archive of a job, which does not change any more.
   *
   * @param size in bytes
   * @param digest SHA-256 in hexadecimal
   */
  public record JobArchive(Path file, long size, String digest) {}

  /** What its client sees of it. */
  public JsonObject toJson(Duration keep) {
    JsonObject json =
        JsonObject.EMPTY
            .with("id", id)
            .with("state", state.name().toLowerCase(Locale.ROOT))
            .with("created", order.created().truncatedTo(ChronoUnit.MILLIS).toString());
    JobEnd known = end;
    return known == null ? json.with(counts()) : json.with(counts(known, keep));
  }

  private JsonObject counts() {
    JsonObject counts =
        JsonObject.EMPTY
            .with("read", progress.read())
            .with("made", progress.made())
            .with("refused", progress.refused());
    counts = with(counts, "of", progress.of());
    return with(counts.with("perMinute", progress.perMinute()), "secondsLeft", progress.left());
  }

  private static JsonObject with(JsonObject json, String name, OptionalLong value) {
    return value.isPresent() ? json.with(name, value.getAsLong()) : json;
  }

  private static JsonObject counts(JobEnd known, Duration keep) {
    JsonObject counts =
        JsonObject.EMPTY
            .with("read", known.made() + known.refused())
            .with("made", known.made())
            .with("refused", known.refused())
            .with("ended", known.at().truncatedTo(ChronoUnit.MILLIS).toString())
            .with("expires", known.expires(keep).truncatedTo(ChronoUnit.MILLIS).toString());
    return known.failure().isPresent()
        ? counts.with("detail", known.failure().get())
        : counts.with("size", known.size()).with("digest", known.digest());
  }

  private void look() throws IOException {
    if (stopped) {
      throw new CancellationException("the job is not to be gone on with");
    }
    if (!measure()) {
      throw new NoRoomException();
    }
  }
}
