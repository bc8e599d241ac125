package nianbao.cluster.site;

import java.io.IOException;
import java.io.Serializable;
import nianbao.terminal.UnusableException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The file systems of the cluster, by the addresses that name them. Safe for several threads.
 *
 * @param configuration of the driver, which every executor is given
 */
public record Store(Broadcast<SerializableConfiguration> configuration) implements Serializable {

  /** The store of a job. */
  public static Store of(JavaSparkContext spark) throws IOException {
    // What names an HDFS (hdfs-site.xml) is read with the first class of its client, which this
    // loads: executors know no more than what is in the configuration when it is sent to them.
    FileSystem.getLocal(spark.hadoopConfiguration());
    return new Store(spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration())));
  }

  /**
   * An address as every process of the cluster understands it; of nothing it is nothing.
   *
   * @throws UnusableException if it is none, or of a kind that the cluster does not know
   */
  public String qualified(String address) {
    if (address.isEmpty()) {
      return address;
    }
    try {
      Path path = new Path(address);
      return of(path).makeQualified(path).toString();
    } catch (IOException | RuntimeException e) {
      throw unusable(address, e);
    }
  }

  static UnusableException unusable(String address, Exception e) {
    return new UnusableException(
        "“" + address + "”不能用：" + Trouble.of(e).orElse("地址的写法不对") + "。", e);
  }

  /** The file system that a path is in. */
  public FileSystem of(Path path) throws IOException {
    Configuration known = configuration.value().value();
    FileSystem files = path.getFileSystem(known);
    return files instanceof LocalFileSystem ? MountedDisk.of(known) : files;
  }
}
