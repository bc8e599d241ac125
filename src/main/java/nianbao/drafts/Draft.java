package nianbao.drafts;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.drafts.kept.Comment;
import nianbao.drafts.kept.Decision;
import nianbao.drafts.kept.DraftFolder;
import nianbao.drafts.kept.DraftRecord;
import nianbao.drafts.kept.Version;
import nianbao.drafts.kept.Version.Why;
import nianbao.report.Digest;

/** One draft. Safe for use by several threads. */
public final class Draft {

  /** The days of those who write. */
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private static final int MOST_COMMENTS = 1000;
  private static final int MOST_DECISIONS = 200;

  private final DraftFolder folder;
  private final Space space;
  private final InstantSource clock;
  private final Lease lease = new Lease();
  private DraftRecord record;
  private boolean removed;

  /**
   * A draft that is kept in a folder.
   *
   * @param record as it is kept there
   */
  Draft(DraftFolder folder, DraftRecord record, Space space, InstantSource clock) {
    this.folder = folder;
    this.record = record;
    this.space = space;
    this.clock = clock;
    space.change(0, Space.of(record));
  }

  /** What it is called in its address. */
  public String id() {
    return folder.id();
  }

  /** All that is known of it now. */
  public synchronized DraftRecord record() {
    return record;
  }

  /** Whose turn it is to write. */
  public synchronized Optional<Writer> writer() {
    return lease.holder(clock.instant());
  }

  /**
   * The content of a version, JSON.
   *
   * @return empty if there is no such version, or the draft is removed
   */
  public synchronized Optional<byte[]> content(long number) throws IOException {
    Optional<Version> found =
        removed
            ? Optional.empty()
            : record.versions().filter(version -> version.number() == number).findFirst();
    return found.isPresent() ? Optional.of(folder.content(found.get())) : Optional.empty();
  }

  /** Makes it somebody's turn to write; gives who writes if it is another's and is not taken. */
  public synchronized Optional<Writer> write(Writer writer, boolean takes) {
    Instant now = clock.instant();
    Optional<Writer> other = takes ? Optional.empty() : lease.other(writer, now);
    if (other.isEmpty()) {
      lease.give(writer, now);
    }
    return other;
  }

  /** Lets others write. */
  public synchronized void leave(Writer writer) {
    lease.leave(writer);
  }

  /**
   * Saves what somebody wrote.
   *
   * @param seen the number of the version that it was made of
   * @throws FullException if there is no room for it
   * @throws IOException if it cannot be kept; the draft is as before
   */
  public synchronized Saving save(long seen, Writer writer, Message content) throws IOException {
    Instant now = clock.instant();
    Optional<Writer> other = lease.other(writer, now);
    if (seen != record.current().number()) {
      return new Saving.Changed(record.current(), aside(writer, content));
    }
    if (other.isPresent()) {
      return new Saving.Held(other.get(), aside(writer, content));
    }
    lease.give(writer, now);
    byte[] bytes = content.bytes();
    Version next = version(Why.SAVED, writer.name(), content, bytes.length);
    keep(next, bytes, record.saved(next, isAnotherDay(record.current().at(), now)));
    return new Saving.Saved(next);
  }

  private Version aside(Writer writer, Message content) throws IOException {
    byte[] bytes = content.bytes();
    Version other = version(Why.OTHER, writer.name(), content, bytes.length);
    keep(other, bytes, record.beside(other));
    return other;
  }

  /**
   * Hands a version over.
   *
   * @param content its report, as a member
   * @param canonical the digest of the canonical report
   */
  public synchronized Version handOver(String by, Message content, Digest canonical)
      throws IOException {
    byte[] bytes = content.bytes();
    Version handed = version(Why.HANDED, by, content, bytes.length).of(canonical);
    keep(handed, bytes, record.beside(handed));
    return handed;
  }

  /** Lets in who comes with a key of that digest, and nobody with an earlier one. */
  public synchronized void link(Optional<Digest> key) throws IOException {
    keep(record.linked(key));
  }

  /** Whether who comes with a key of that digest may read it. */
  synchronized boolean isReadBy(Digest key) {
    return !removed && record.link().filter(key::equals).isPresent();
  }

  /**
   * Adds a comment to the version that was handed over last; gives nothing if there is none, or too
   * many.
   */
  public synchronized Optional<Comment> comment(
      String pointer, String quote, String text, String by) throws IOException {
    Optional<Version> handed = record.handed();
    if (handed.isEmpty() || record.comments().size() >= MOST_COMMENTS) {
      return Optional.empty();
    }
    Comment comment =
        new Comment(
            record.nextComment(),
            handed.get().number(),
            pointer,
            quote,
            text,
            by,
            clock.instant(),
            "");
    keep(record.said(Stream.concat(record.comments().stream(), Stream.of(comment)).toList()));
    return Optional.of(comment);
  }

  /** Somebody has seen to a comment, or, without a name, nobody has; false if there is no such. */
  public synchronized boolean done(long number, String by) throws IOException {
    List<Comment> all =
        record.comments().stream()
            .map(comment -> comment.number() == number ? comment.doneBy(by) : comment)
            .toList();
    keep(record.said(all));
    return all.stream().anyMatch(comment -> comment.number() == number);
  }

  /**
   * Approves or returns a version.
   *
   * @return nothing if another one was handed over meanwhile, or too much was decided already
   */
  public synchronized Optional<Decision> decide(
      long version, boolean approved, String text, String by) throws IOException {
    boolean isLast = record.handed().filter(last -> last.number() == version).isPresent();
    if (!isLast || record.decisions().size() >= MOST_DECISIONS) {
      return Optional.empty();
    }
    Decision decision = new Decision(version, approved, text, by, clock.instant());
    keep(record.decided(decision));
    return Optional.of(decision);
  }

  /** Removes it with all its versions. */
  synchronized void remove() throws IOException {
    if (!removed) {
      folder.remove();
      removed = true;
      space.change(Space.of(record), 0);
    }
  }

  private Version version(Why why, String by, Message content, long length) {
    return Heading.of(content).version(record.nextVersion(), why, clock.instant(), by, length);
  }

  private void keep(Version version, byte[] content, DraftRecord next) throws IOException {
    demandThere();
    space.demand(content.length);
    folder.keep(version, content);
    keep(next);
  }

  private void keep(DraftRecord next) throws IOException {
    demandThere();
    folder.keep(next);
    space.change(Space.of(record), Space.of(next));
    record = next;
  }

  private void demandThere() throws IOException {
    if (removed) {
      throw new IOException("the draft was removed meanwhile");
    }
  }

  private static boolean isAnotherDay(Instant before, Instant now) {
    return !LocalDate.ofInstant(before, CHINA).equals(LocalDate.ofInstant(now, CHINA));
  }
}
