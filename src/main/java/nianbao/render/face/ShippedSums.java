package nianbao.render.face;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nianbao.report.Digest;

/**
 * The digests of the shipped faces as {@code sha256sum} lists them.
 *
 * <p>Computing them anew for 60 MB at every start would cost more than parsing the faces; a test
 * holds the list against the files.
 */
record ShippedSums(Map<String, Digest> byFile) {

  static ShippedSums parse(String list) {
    Map<String, Digest> byFile = new HashMap<>();
    for (String line : list.lines().toList()) {
      String[] columns = line.split("  ", 2);
      byFile.put(columns[1], new Digest(columns[0]));
    }
    return new ShippedSums(Map.copyOf(byFile));
  }

  Digest of(String file) {
    return Objects.requireNonNull(byFile.get(file), file);
  }
}
