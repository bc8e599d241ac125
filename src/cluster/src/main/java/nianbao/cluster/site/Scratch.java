package nianbao.cluster.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.archive.work.Workspace;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;

/** Folders of tasks on the disks that Spark was given for its own work. */
public final class Scratch {

  private Scratch() {}

  /** A new folder for the task of this thread, which is removed when the task ends. */
  public static Workspace ofTask() throws IOException {
    Workspace space = new Workspace(ofProcess());
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> removed(space));
    return space;
  }

  /** A new folder for this process, which Spark removes when the process ends. */
  public static Path ofProcess() throws IOException {
    // What a killed executor leaves there the cluster removes with all else that is Spark's.
    Path disk = SparkEnv.get().blockManager().diskBlockManager().localDirs()[0].toPath();
    return Files.createTempDirectory(disk, "nianbao");
  }

  private static void removed(Workspace space) {
    try {
      space.remove();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
