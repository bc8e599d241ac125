package nianbao.archive.work;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Two lists of named digests side by side, name by name. */
public final class Joined {

  /** What is done with each name. */
  public interface Use {
    /** Takes a name, and what each of the two lists has for it. */
    void with(String name, Optional<String> left, Optional<String> right) throws IOException;
  }

  private Joined() {}

  /** Goes through two unsorted lists; a name that stands twice in one comes twice. */
  public static void each(Path left, Path right, Path scratch, Use use) throws IOException {
    Path a = sorted(left, scratch, "left");
    Path b = sorted(right, scratch, "right");
    try (BufferedReader lefts = Files.newBufferedReader(a);
        BufferedReader rights = Files.newBufferedReader(b)) {
      Optional<String> l = next(lefts);
      Optional<String> r = next(rights);
      while (l.isPresent() || r.isPresent()) {
        int order = order(l, r);
        Optional<String> ours = order <= 0 ? l : Optional.empty();
        Optional<String> theirs = order >= 0 ? r : Optional.empty();
        String name = NamedDigest.name(ours.or(() -> theirs).orElseThrow());
        use.with(name, ours.map(NamedDigest::hex), theirs.map(NamedDigest::hex));
        l = order <= 0 ? next(lefts) : l;
        r = order >= 0 ? next(rights) : r;
      }
    }
  }

  private static Path sorted(Path lines, Path scratch, String name) throws IOException {
    Path sorted = scratch.resolve(name);
    SortedLines.sort(lines, sorted);
    return sorted;
  }

  private static Optional<String> next(BufferedReader lines) throws IOException {
    return Optional.ofNullable(lines.readLine());
  }

  private static int order(Optional<String> l, Optional<String> r) {
    if (l.isEmpty() || r.isEmpty()) {
      return l.isPresent() ? -1 : 1;
    }
    return SortedLines.compare(NamedDigest.key(l.get()), NamedDigest.key(r.get()));
  }
}
