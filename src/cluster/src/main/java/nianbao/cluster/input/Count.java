package nianbao.cluster.input;

import java.io.Serializable;

/**
 * What a slice has.
 *
 * @param reports how many at most, blank lines included; those behind a damage are not counted
 * @param unreadable the address of a file of it that was named and cannot be read; empty if all can
 */
public record Count(long reports, String unreadable) implements Serializable {

  static Count of(long reports) {
    return new Count(reports, "");
  }

  static Count unreadable(ClusterFile file) {
    return new Count(0, file.address());
  }
}
