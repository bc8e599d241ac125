package nianbao.cluster.site;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import nianbao.terminal.UnusableException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Asks stores whether they are there before the job begins, without the patience that a job needs
 * later: an address that is wrong is told at once, and not after minutes of tries.
 */
public record Reach(Configuration configuration) {

  /** Milliseconds for a connection, and for an answer; of tries there is one more. */
  private static final Map<String, String> HASTE =
      Map.ofEntries(
          Map.entry("ipc.client.connect.timeout", "5000"),
          Map.entry("ipc.client.connect.max.retries", "1"),
          Map.entry("ipc.client.connect.max.retries.on.timeouts", "1"),
          Map.entry("ipc.client.rpc-timeout.ms", "20000"),
          Map.entry("dfs.client.failover.max.attempts", "2"),
          Map.entry("dfs.client.failover.sleep.max.millis", "1000"),
          Map.entry("fs.s3a.connection.establish.timeout", "15000"),
          Map.entry("fs.s3a.connection.timeout", "20000"),
          Map.entry("fs.s3a.attempts.maximum", "1"),
          Map.entry("fs.s3a.retry.limit", "1"));

  /**
   * Asks each of them.
   *
   * @throws UnusableException if one does not answer, or does not know what it is asked for
   */
  public void require(List<String> addresses) {
    Configuration hasty = new Configuration(configuration);
    HASTE.forEach(hasty::set);
    addresses.stream().filter(address -> !address.isEmpty()).forEach(one -> require(one, hasty));
  }

  private static void require(String address, Configuration hasty) {
    try {
      Path path = new Path(address);
      URI place = path.toUri();
      if (place.getAuthority() != null) {
        try (FileSystem files = FileSystem.newInstance(place, hasty)) {
          files.exists(path);
        }
      }
    } catch (IOException | RuntimeException e) {
      throw Store.unusable(address, e);
    }
  }
}
