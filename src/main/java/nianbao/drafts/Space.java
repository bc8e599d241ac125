package nianbao.drafts;

import nianbao.drafts.kept.DraftRecord;
import nianbao.drafts.kept.Version;

/** What all drafts take of the disk together. Safe for use by several threads. */
final class Space {

  /** A record and the folder itself count as so much. */
  private static final long BESIDE = 1 << 16;

  private final long most;
  private long taken;

  /**
   * Space that nothing takes yet.
   *
   * @param most in bytes
   */
  Space(long most) {
    this.most = most;
  }

  /** Refuses what is more than is left. */
  synchronized void demand(long bytes) throws FullException {
    if (taken + bytes > most) {
      throw new FullException();
    }
  }

  /** A draft takes another size. */
  synchronized void change(long before, long after) {
    taken += after - before;
  }

  /** What a draft takes, in bytes. */
  static long of(DraftRecord record) {
    return BESIDE + record.versions().mapToLong(Version::length).sum();
  }
}
