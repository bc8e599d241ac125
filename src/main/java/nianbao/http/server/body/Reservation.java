package nianbao.http.server.body;

/** What one request holds of the room that all requests share. Closed when it is answered. */
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

  @Override
  public synchronized void close() {
    room.giveBack(holder, held);
    held = 0;
  }
}
