package nianbao.cluster.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.terminal.Reason;
import org.apache.hadoop.ipc.RemoteException;

/** What stops a job from outside, in the words of its operator. */
public final class Trouble {

  private static final String NO_FILE_SYSTEM = "集群没有装读写这种地址的程序（s3a: 要有 hadoop-aws）";

  /** By the names of classes, some of which are no part of what the cluster has to have. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("ClassNotFoundException", NO_FILE_SYSTEM),
          Map.entry("UnsupportedFileSystemException", NO_FILE_SYSTEM),
          Map.entry("UnknownHostException", "找不到地址中的主机"),
          Map.entry("ConnectException", "连不上地址中的主机"),
          Map.entry("NoRouteToHostException", "连不上地址中的主机"),
          Map.entry("SocketTimeoutException", "地址中的主机没有回应"),
          Map.entry("ConnectTimeoutException", "地址中的主机没有回应"),
          Map.entry("UnknownStoreException", "没有这个存储桶（bucket）"),
          Map.entry("QuotaExceededException", "那里的存储配额已用完"),
          Map.entry("ClusterStorageCapacityExceededException", "那里的存储空间或者配额已用完"),
          Map.entry("SafeModeException", "HDFS 处于安全模式，暂时不能写"),
          Map.entry("AccessControlException", "没有权限"));

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
    return names(e).flatMap(name -> Optional.ofNullable(KINDS.get(name)).stream()).findFirst();
  }

  /** What an exception is, and what is said of one that came from another machine. */
  private static Stream<String> names(Throwable e) {
    Stream<String> own =
        Stream.<Class<?>>iterate(e.getClass(), kind -> kind != null, Class::getSuperclass)
            .map(Class::getSimpleName);
    return e instanceof RemoteException remote
        ? Stream.concat(Stream.of(remote.getClassName().replaceFirst(".*[.$]", "")), own)
        : own;
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
