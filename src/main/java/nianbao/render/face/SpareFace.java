package nianbao.render.face;

import java.util.function.Supplier;
import nianbao.report.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A face for what all others lack, read when it is first asked for: a process whose reports need no
 * such character neither reads nor keeps it. Safe for several threads.
 */
final class SpareFace {

  private final Digest digest;
  private final Supplier<Face> source;
  private volatile @Nullable Face read;

  /**
   * A face that is read later.
   *
   * @param digest of its file
   */
  SpareFace(Digest digest, Supplier<Face> source) {
    this.digest = digest;
    this.source = source;
  }

  Digest digest() {
    return digest;
  }

  Face face() {
    Face known = read;
    return known == null ? firstRead() : known;
  }

  // Read by one thread while others wait: a file of 30 MB is not to be read twice.
  private synchronized Face firstRead() {
    Face known = read;
    if (known == null) {
      known = source.get();
      read = known;
    }
    return known;
  }
}
