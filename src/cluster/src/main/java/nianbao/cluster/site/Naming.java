package nianbao.cluster.site;

import java.io.IOException;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Gives a file that is whole the name that it is to have.
 *
 * <p>On HDFS one of several that want a name gets it. On an object store and on a local disk two
 * may be told that they got it, of which the later one's file stands.
 */
public final class Naming {

  private Naming() {}

  /**
   * Whether a file has its name now; not if another had it before.
   *
   * @param own where the file is so far; it stays there if it does not get its name
   */
  public static boolean isGiven(FileSystem files, Path own, Path name) throws IOException {
    try {
      return !files.exists(name) && files.rename(own, name);
    } catch (FileAlreadyExistsException e) {
      // Some file systems answer false where the name is taken, S3A throws.
      return false;
    }
  }
}
