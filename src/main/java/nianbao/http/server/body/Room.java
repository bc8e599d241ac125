package nianbao.http.server.body;

import java.util.HashMap;
import java.util.Map;

/**
 * What all requests share: memory, or a disk. Nobody may hold more of it than is left to all
 * others: one alone comes to half of it, two to a third each, and there is always some for who
 * holds nothing. Safe for use by several threads.
 */
public final class Room {

  private final long most;
  private final Map<String, Long> held = new HashMap<>();
  private long taken;

  /**
   * An empty room.
   *
   * @param most what all may hold together, in bytes
   */
  public Room(long most) {
    this.most = most;
  }

  /** Takes more for a holder; false, and nothing taken, where that is more than its share. */
  synchronized boolean take(String holder, long bytes) {
    long own = held.getOrDefault(holder, 0L) + bytes;
    if (own > most - taken - bytes) {
      return false;
    }
    held.put(holder, own);
    taken += bytes;
    return true;
  }

  /** What all hold together, in bytes. */
  public synchronized long taken() {
    return taken;
  }

  /** Gives back what a holder took. */
  synchronized void giveBack(String holder, long bytes) {
    taken -= bytes;
    held.computeIfPresent(holder, (name, own) -> own > bytes ? own - bytes : null);
  }
}
