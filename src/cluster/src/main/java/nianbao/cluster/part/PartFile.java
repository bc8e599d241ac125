package nianbao.cluster.part;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Locale;
import nianbao.cluster.site.JobOrder;
import nianbao.cluster.site.Naming;
import nianbao.cluster.site.Store;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;

/**
 * The file of a part. It is written under a name of the task's own and gets its name when it is
 * whole; of twins that make the same part the first one's stays.
 */
public final class PartFile {

  private static final String REJECTED = "rejected";

  private final FileSystem files;
  private final JobOrder order;
  private final String name;
  private final Path own;

  PartFile(FileSystem files, JobOrder order, String name, long attempt) {
    this.files = files;
    this.order = order;
    this.name = name;
    this.own = new Path(order.work(), "attempts/" + name + "." + attempt);
  }

  static PartFile of(int part, JobOrder order, Store store) throws IOException {
    return new PartFile(
        store.of(order.work()), order, name(part), TaskContext.get().taskAttemptId());
  }

  /**
   * The name of a part's file.
   *
   * @param part counted from 0
   */
  public static String name(int part) {
    return String.format(Locale.ROOT, "part-%05d.zip", part);
  }

  /** Where the reports that are not made are listed, part by part. */
  public static Path rejected(JobOrder order) {
    return new Path(order.work(), REJECTED);
  }

  /** Where those of a part are listed that is made: a twin of it may list others. */
  public static Path rejected(JobOrder order, PartResult part) {
    return new Path(rejected(order), part.name() + "." + part.digest());
  }

  String name() {
    return name;
  }

  boolean exists() throws IOException {
    return files.exists(target());
  }

  void copyTo(java.nio.file.Path local) throws IOException {
    files.copyToLocalFile(false, target(), new Path(local.toUri()), true);
  }

  /** Writes the file under the task's own name. */
  void write(java.nio.file.Path local) throws IOException {
    put(local, own);
  }

  // Hadoop's own copying asks the store more than it needs to know for a small file.
  private void put(java.nio.file.Path local, Path there) throws IOException {
    try (OutputStream out = files.create(there, true)) {
      Files.copy(local, out);
    }
  }

  /** Writes down which reports of the part are not made, for the list of the whole archive. */
  void list(java.nio.file.Path rejected, PartResult part) throws IOException {
    Path listed = rejected(order, part);
    Path mine = own.suffix(".rejected");
    files.mkdirs(listed.getParent());
    put(rejected, mine);
    if (!Naming.isGiven(files, mine, listed) && !files.exists(listed)) {
      throw new IOException(listed + " could not get its name");
    }
  }

  /** Gives the file its name, and says whether it has it now: a twin's may. */
  boolean isCommitted() throws IOException {
    if (Naming.isGiven(files, own, target())) {
      return true;
    }
    files.delete(own, false);
    return false;
  }

  /** Removes what has the name and is not this part. */
  void remove() throws IOException {
    files.delete(target(), false);
  }

  private Path target() {
    return order.file(name);
  }
}
