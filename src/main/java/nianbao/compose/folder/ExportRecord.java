package nianbao.compose.folder;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianbao.report.Digest;

/**
 * What the shipped templates were when they were written into an agency's folder, as {@code
 * sha256sum} lists it: so a later version can tell which of them it ships otherwise.
 *
 * @param sums the digest of each shipped file, by name
 */
record ExportRecord(Map<String, String> sums) {

  /** The file in the agency's folder. */
  static final String FILE = "exported.sha256";

  private static final int HEX = 64;

  ExportRecord {
    sums = Map.copyOf(sums);
  }

  /** Of a list; lines that are none of its are passed over. */
  static ExportRecord parse(String list) {
    return new ExportRecord(
        list.lines()
            .filter(line -> line.length() > HEX + 2)
            .collect(
                Collectors.toMap(
                    line -> line.substring(HEX + 2).strip(),
                    line -> line.substring(0, HEX),
                    (first, last) -> last)));
  }

  /** The list of files. */
  static String list(Map<String, Digest> files) {
    return new TreeMap<>(files)
        .entrySet().stream()
            .map(file -> file.getValue().hex() + "  " + file.getKey() + "\n")
            .collect(Collectors.joining());
  }

  /** The digest that a shipped file had. */
  Optional<String> sum(String name) {
    return Optional.ofNullable(sums.get(name));
  }
}
