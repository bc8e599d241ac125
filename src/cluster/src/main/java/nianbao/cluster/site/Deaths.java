package nianbao.cluster.site;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;

/**
 * Which executors are gone, as the driver hears of it and writes it down for all: a mark that an
 * executor left which lives, since the store would not have it removed, tells of no death.
 *
 * <p>Safe for several threads.
 */
public final class Deaths extends SparkListener {

  private final JobOrder order;
  private final Store store;
  private final String application;
  private final Set<String> untold = ConcurrentHashMap.newKeySet();

  private Deaths(JobOrder order, Store store, String application) {
    this.order = order;
    this.store = store;
    this.application = application;
  }

  /** Listens from now on. */
  public static Deaths in(JavaSparkContext spark, JobOrder order, Store store) {
    Deaths deaths = new Deaths(order, store, spark.sc().applicationId());
    spark.sc().addSparkListener(deaths);
    return deaths;
  }

  /** What the executor of this process is called, in whatever run of the job. */
  static String self() {
    return name(SparkEnv.get().conf().getAppId(), SparkEnv.get().executorId());
  }

  private static String name(String application, String executor) {
    return application + "-" + executor;
  }

  private static Path folder(JobOrder order) {
    return new Path(order.work(), "lost");
  }

  @Override
  public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
    untold.add(name(application, removed.executorId()));
    try {
      tell();
    } catch (IOException e) {
      // It is told with the next that goes, or when the marks are counted.
      return;
    }
  }

  private void tell() throws IOException {
    FileSystem files = store.of(folder(order));
    // Not the job's folder yet, or no more: nothing is put where nobody would remove it.
    if (!files.exists(order.work())) {
      return;
    }
    for (String executor : Set.copyOf(untold)) {
      files.create(new Path(folder(order), executor), true).close();
      untold.remove(executor);
    }
  }

  /** The executors that are known to be gone. */
  static Set<String> known(FileSystem files, JobOrder order) throws IOException {
    Set<String> gone = new HashSet<>();
    try {
      RemoteIterator<FileStatus> found = files.listStatusIterator(folder(order));
      while (found.hasNext()) {
        gone.add(found.next().getPath().getName());
      }
    } catch (FileNotFoundException e) {
      return gone;
    }
    return gone;
  }

  /** How many marks executors left that are gone. */
  public long marks() throws IOException {
    tell();
    FileSystem files = store.of(order.work());
    Set<String> gone = known(files, order);
    long marks = 0;
    try {
      RemoteIterator<LocatedFileStatus> found = files.listFiles(Watch.folder(order), true);
      while (found.hasNext()) {
        marks += gone.contains(Watch.executor(found.next().getPath().getName())) ? 1 : 0;
      }
    } catch (FileNotFoundException e) {
      return 0;
    }
    return marks;
  }
}
