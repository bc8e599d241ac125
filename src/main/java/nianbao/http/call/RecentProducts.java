package nianbao.http.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nianbao.press.format.Product;
import nianbao.report.Digest;

/**
 * What was made a moment ago, for who asks for one page of it after the other: few, not large, and
 * for a minute. Nothing of it is kept on the disk. Safe for use by several threads.
 */
public final class RecentProducts {

  private static final int MOST = 4;

  /** Bytes of all together. */
  private static final long ROOM = 32L << 20;

  private static final Duration LIFE = Duration.ofMinutes(1);

  /** A product, and when it was made. */
  private record Kept(Product product, boolean isHeavy, Instant made) {}

  /** The oldest first. */
  private final Map<String, Kept> kept = new LinkedHashMap<>();

  /**
   * By what a product is found again.
   *
   * @param kind which of all that can be made of the report
   * @param report as it was sent
   */
  public static String key(String kind, byte[] report) {
    return kind + " " + Digest.of(report).hex();
  }

  /** The product of a key, if it is still there. */
  public Optional<Product> find(String key, Instant now) {
    return recent(key, now).map(Kept::product);
  }

  /** Whether that was a heavy report's, if it is still there: what is drawn of it is heavy too. */
  public Optional<Boolean> isHeavy(String key, Instant now) {
    return recent(key, now).map(Kept::isHeavy);
  }

  private synchronized Optional<Kept> recent(String key, Instant now) {
    kept.values().removeIf(old -> old.made().plus(LIFE).isBefore(now));
    return Optional.ofNullable(kept.get(key));
  }

  /** Keeps a product for a while; what is too large for that is not kept. */
  public synchronized void keep(String key, Product product, boolean isHeavy, Instant now) {
    kept.remove(key);
    kept.put(key, new Kept(product, isHeavy, now));
    Iterator<Kept> oldest = kept.values().iterator();
    long size = kept.values().stream().mapToLong(each -> each.product().size()).sum();
    while (size > ROOM || kept.size() > MOST) {
      size -= oldest.next().product().size();
      oldest.remove();
    }
  }
}
