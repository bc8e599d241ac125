package nianbao.cluster.site;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.report.Digest;
import nianbao.report.Problem;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;

/**
 * Finds the reports that end their executor. A task that is tried again marks each report before it
 * goes at it and takes the mark away behind it; a mark that is left by an executor that is gone was
 * of the report at which it ended. A report with {@value #MOST} such marks is not tried again.
 *
 * <p>A first try marks nothing, since marks cost more than many a report. For one thread.
 */
public final class Watch implements Closeable {

  /** One may be left by chance, where a machine went off. */
  private static final int MOST = 2;

  /** Set by the driver when it begins again what was given up. */
  public static final String AGAIN = "nianbao.again";

  private static final String RULE = "executor-lost";

  private final FileSystem files;
  private final Path folder;
  private final Map<String, Integer> left;
  private final boolean marking;
  private final String own;
  private Optional<Path> mark = Optional.empty();

  /** Which executors are gone. */
  interface Gone {
    /** Finds out. */
    Set<String> known() throws IOException;
  }

  /**
   * A watch.
   *
   * @param folder of the marks of a piece of work
   * @param gone which executors are; not asked where there are no marks
   * @param own how the marks of this task end: its number, and its executor
   * @param again whether it was tried before
   */
  Watch(FileSystem files, Path folder, Gone gone, String own, boolean again) throws IOException {
    this.files = files;
    this.folder = folder;
    this.left = left(files, folder, gone);
    this.marking = again || !left.isEmpty();
    this.own = own;
  }

  /**
   * A watch over a piece of work.
   *
   * @param piece its name, whoever does it
   */
  public static Watch over(String piece, JobOrder order, Store store) throws IOException {
    TaskContext task = TaskContext.get();
    FileSystem files = store.of(order.work());
    boolean again =
        task.attemptNumber() > 0
            || task.stageAttemptNumber() > 0
            || task.getLocalProperty(AGAIN) != null;
    return new Watch(
        files,
        new Path(folder(order), piece),
        () -> Deaths.known(files, order),
        task.taskAttemptId() + "." + Deaths.self(),
        again);
  }

  /** Where all marks are. */
  static Path folder(JobOrder order) {
    return new Path(order.work(), "marks");
  }

  /** The executor that left a mark of some name: the digest of the report, a task, the executor. */
  static String executor(String mark) {
    return mark.substring(mark.indexOf('.', mark.indexOf('.') + 1) + 1);
  }

  private static Map<String, Integer> left(FileSystem files, Path folder, Gone gone)
      throws IOException {
    Map<String, Integer> left = new HashMap<>();
    FileStatus[] marks = marks(files, folder);
    Set<String> known = marks.length == 0 ? Set.of() : gone.known();
    for (FileStatus mark : marks) {
      String name = mark.getPath().getName();
      if (known.contains(executor(name))) {
        left.merge(name.substring(0, name.indexOf('.')), 1, Integer::sum);
      }
    }
    return left;
  }

  private static FileStatus[] marks(FileSystem files, Path folder) throws IOException {
    try {
      return files.listStatus(folder);
    } catch (FileNotFoundException e) {
      return new FileStatus[0];
    }
  }

  /** Why a report is not tried; empty if it is, from now until the next or the close. */
  public Optional<Problem> before(String source) throws IOException {
    if (!marking) {
      return Optional.empty();
    }
    close();
    String name = Digest.of(source).hex();
    int deaths = left.getOrDefault(name, 0);
    if (deaths >= MOST) {
      return Optional.of(problem(deaths));
    }
    Path next = new Path(folder, name + "." + own);
    files.create(next, true).close();
    mark = Optional.of(next);
    return Optional.empty();
  }

  private static Problem problem(int deaths) {
    return Problem.error(
        RULE,
        "",
        "做这一份的进程已有%d次中途退出，多半是内存不够，因此没有再做；请给执行进程（executor）更多内存，或者把报告改小".formatted(deaths + 1));
  }

  @Override
  public void close() throws IOException {
    if (mark.isPresent()) {
      files.delete(mark.get(), false);
      mark = Optional.empty();
    }
  }
}
