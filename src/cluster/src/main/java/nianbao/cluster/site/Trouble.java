package nianbao.cluster.site;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.terminal.Reason;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.apache.hadoop.security.AccessControlException;

/** What stops a job from outside, in the words of its operator. */
public final class Trouble {

  private static final String NO_FILE_SYSTEM = "集群没有装读写这种地址的程序（s3a: 要有 hadoop-aws）";

  private static final Map<Class<? extends Exception>, String> KINDS =
      Map.of(
          ClassNotFoundException.class, NO_FILE_SYSTEM,
          UnsupportedFileSystemException.class, NO_FILE_SYSTEM,
          UnknownHostException.class, "找不到地址中的主机",
          ConnectException.class, "连不上地址中的主机",
          NoRouteToHostException.class, "连不上地址中的主机",
          SocketTimeoutException.class, "地址中的主机没有回应",
          AccessControlException.class, "没有权限");

  /** Spark tells these apart by their words alone. */
  private static final Map<Pattern, String> WORDS =
      Map.of(
          Pattern.compile("ExecutorLostFailure|FetchFailed|maximum allowable number of times"),
          "执行进程（executor）一再中途退出，或者联系不上，多半是内存不够",
          Pattern.compile("SparkContext was shut ?down|stopped SparkContext|context stopped"),
          "集群停止了这个任务，或者联系不上");

  private Trouble() {}

  /** The words, without a full stop; empty if it is a failure of the program. */
  public static Optional<String> of(Throwable e) {
    List<Throwable> causes = causes(e);
    return causes.stream()
        .flatMap(cause -> ofKind(cause).stream())
        .findFirst()
        .or(() -> causes.stream().flatMap(cause -> ofSystem(cause).stream()).findFirst())
        .or(() -> causes.stream().flatMap(cause -> ofSpark(cause).stream()).findFirst());
  }

  /** The deepest first: what is above it says less. */
  private static List<Throwable> causes(Throwable e) {
    List<Throwable> causes =
        new ArrayList<>(Stream.iterate(e, cause -> cause != null, Throwable::getCause).toList());
    Collections.reverse(causes);
    return causes;
  }

  private static Optional<String> ofKind(Throwable e) {
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getKey().isInstance(e))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Optional<String> ofSystem(Throwable e) {
    return e instanceof IOException failure ? Optional.of(Reason.of(failure)) : Optional.empty();
  }

  private static Optional<String> ofSpark(Throwable e) {
    return WORDS.entrySet().stream()
        .filter(words -> words.getKey().matcher(String.valueOf(e.getMessage())).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
