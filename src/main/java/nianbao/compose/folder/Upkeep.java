package nianbao.compose.folder;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.report.Digest;

/**
 * How an agency's files stand to the shipped ones of this version: which need not be there, and
 * which were made from one that has changed since.
 */
final class Upkeep {

  private final OwnFiles own;
  private final Map<String, byte[]> shipped;

  Upkeep(OwnFiles own, Map<String, byte[]> shipped) {
    this.own = own;
    this.shipped = shipped;
  }

  /** What is to be done, each a Chinese sentence without a full stop. */
  List<String> all() {
    String same = named(shipped.keySet().stream().filter(this::isSame));
    Stream<String> needless =
        same.isEmpty() ? Stream.empty() : Stream.of(same + "和自带的一样：可以删去，以后就随程序更新");
    return Stream.concat(needless, shipped.keySet().stream().flatMap(this::since)).toList();
  }

  private boolean isSame(String name) {
    return sum(name).equals(own.sums().get(name));
  }

  private Digest sum(String name) {
    return Digest.of(Objects.requireNonNull(shipped.get(name)));
  }

  /** Of a file that was made from a shipped one which has changed since it was exported. */
  private Stream<String> since(String name) {
    Digest theirs = own.sums().get(name);
    if (theirs == null || isSame(name)) {
      return Stream.empty();
    }
    String ours = sum(name).hex();
    return own.exported().flatMap(record -> record.sum(name)).stream()
        .filter(before -> !before.equals(ours))
        .map(before -> changed(name, theirs.hex().equals(before)));
  }

  private static String named(Stream<String> names) {
    return names.map(name -> "“" + name + "”").collect(Collectors.joining("、"));
  }

  private static String changed(String name, boolean untouched) {
    return untouched
        ? "“" + name + "”没有改过，但这一版自带的已经不同：请删去它，用自带的"
        : "“" + name + "”是从旧版改来的，这一版自带的已经不同：请用 templates export 导出到另一个文件夹，对照着改";
  }
}
