package nianbao.http.server.body;

/**
 * What one request, or what is made of it, holds of the room that all share, until it is closed.
 */
public final class Reservation implements AutoCloseable {

  private final Room room;
  private final String holder;
  private long held;

  /**
   * A reservation of nothing yet.
   *
   * @param holder whose request it is
   */
  public Reservation(Room room, String holder) {
    this.room = room;
    this.holder = holder;
  }

  /** Takes more; false, and nothing taken, where that is more than there is for its holder. */
  public synchronized boolean grow(long bytes) {
    if (!room.take(holder, bytes)) {
      return false;
    }
    held += bytes;
    return true;
  }

  /** Holds so much from now on; false, and nothing changed, where that is more than there is. */
  public synchronized boolean hold(long bytes) {
    if (bytes > held) {
      return grow(bytes - held);
    }
    room.giveBack(holder, held - bytes);
    held = bytes;
    return true;
  }

  @Override
  public synchronized void close() {
    room.giveBack(holder, held);
    held = 0;
  }
}
