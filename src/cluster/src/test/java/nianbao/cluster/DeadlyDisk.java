package nianbao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.cluster.site.LocalDisk;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.util.Progressable;

/**
 * A disk that ends the process which writes to it where a report would: when a part is written for
 * the first time, and whenever one report is marked as under way.
 */
public final class DeadlyDisk extends LocalDisk {

  /** What its addresses begin with. */
  static final String SCHEME = "deadly";

  /** Digest of the name of the report at which processes end. */
  static final String REPORT = "spark.hadoop.deadly.report";

  /** A disk. */
  public DeadlyDisk() {
    super(SCHEME);
  }

  @Override
  public FSDataOutputStream create(
      org.apache.hadoop.fs.Path file,
      boolean overwrite,
      int buffer,
      short copies,
      long block,
      Progressable progress)
      throws IOException {
    FSDataOutputStream out = super.create(file, overwrite, buffer, copies, block, progress);
    String folder = file.getParent().getName();
    if (folder.equals("attempts") && isFirst(file)) {
      end();
    }
    if (folder.startsWith("part-") && file.getName().startsWith(getConf().get("deadly.report"))) {
      end();
    }
    return out;
  }

  private boolean isFirst(org.apache.hadoop.fs.Path file) throws IOException {
    Path mark = pathToFile(file.getParent().getParent()).toPath().resolve("ended");
    boolean first = !Files.exists(mark);
    if (first) {
      Files.createFile(mark);
    }
    return first;
  }

  // As the system ends one that takes more memory than there is: nothing is told or tidied.
  private static void end() {
    Runtime.getRuntime().halt(1);
  }
}
