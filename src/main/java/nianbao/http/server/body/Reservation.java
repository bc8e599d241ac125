package nianbao.http.server.body;

import java.util.concurrent.atomic.AtomicLong;

/** What one request holds of the memory that all requests share. Closed when it is answered. */
public final class Reservation implements AutoCloseable {

  private final AtomicLong shared;
  private final long most;
  private final AtomicLong held = new AtomicLong();

  /**
   * A reservation of nothing yet.
   *
   * @param shared what all requests hold together, in bytes
   * @param most what they may hold together, in bytes
   */
  public Reservation(AtomicLong shared, long most) {
    this.shared = shared;
    this.most = most;
  }

  /** Takes more; false, and nothing taken, where that is more than there is. */
  public boolean grow(long bytes) {
    if (shared.addAndGet(bytes) > most) {
      shared.addAndGet(-bytes);
      return false;
    }
    held.addAndGet(bytes);
    return true;
  }

  @Override
  public void close() {
    shared.addAndGet(-held.getAndSet(0));
  }
}
