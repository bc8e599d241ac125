package nianbao.cluster;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import nianbao.terminal.Exit;
import nianbao.terminal.Terminal;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkUserAppException;
import picocli.CommandLine;

/**
 * The job that {@code spark-submit} starts, and its one door to the outside world.
 *
 * <p>It ends with 0 once every report is in a part, made or refused: a cluster would start a job
 * again that ends with anything else.
 */
public final class ArchiveJob {

  private ArchiveJob() {}

  /** Runs the job; see {@code --help}. */
  public static void main(String[] args) throws Exception {
    // Messages spell figures in Arabic digits on every machine.
    Locale.setDefault(Locale.ROOT);
    Said out = new Said(new FileOutputStream(FileDescriptor.out));
    Said err = new Said(new FileOutputStream(FileDescriptor.err));
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            out,
            err,
            Path.of(""),
            Path.of(System.getProperty("java.io.tmpdir")),
            Clock.systemUTC(),
            version(),
            System.getenv(),
            ending -> {});
    CommandLine command = JobCommand.with(terminal);
    int exit = command.execute(args);
    String words = exit == Exit.MADE ? out.words() : err.words();
    JobCommand job = command.getCommand();
    if (!job.isWorthAnotherTry()) {
      tell(exit, words);
    }
    if (exit != Exit.MADE) {
      throw ended(exit, words, System.getProperty("spark.submit.deployMode", ""));
    }
  }

  private static void tell(int exit, String words) throws IOException {
    YarnMaster yarn = new YarnMaster(new SparkConf());
    if (yarn.isHere()) {
      yarn.end(exit == Exit.MADE, words);
    }
  }

  /**
   * How a job ends that did not do what it should: what Spark takes the exit code from where the
   * driver is a process of its operator's, and what shows him the words where it is not.
   */
  static Exception ended(int exit, String words, String mode) {
    return mode.equals("cluster")
        ? new StoppedException(words)
        // He has read the words already: Spark would print them again, behind the name of a class.
        : new SparkUserAppException(exit, null);
  }

  /** The program's version. */
  static String version() throws IOException {
    try (InputStream in = ArchiveJob.class.getResourceAsStream("/nianbao/version.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
