package nianbao.stamp.file;

import java.util.zip.Deflater;

/**
 * Deflates one thing after another (ISO 32000-1 7.4.4): to set up a deflater takes as long as to
 * use it for a page. The level takes half the time of the usual one, and makes a report's file a
 * hundredth larger. Owned by one thread.
 */
final class Deflation implements AutoCloseable {

  private static final int ROOM = 1 << 13;

  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);

  /** The same bytes deflated. */
  Octets deflated(Octets data) {
    Octets deflated = new Octets(data.size() / 4 + ROOM);
    deflater.reset();
    data.giveTo(deflater);
    deflater.finish();
    while (!deflater.finished()) {
      deflated.takeFrom(deflater);
    }
    return deflated;
  }

  @Override
  public void close() {
    deflater.end();
  }
}
