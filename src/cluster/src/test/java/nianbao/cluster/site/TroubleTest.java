package nianbao.cluster.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.List;
import nianbao.terminal.UnusableException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.protocol.DSQuotaExceededException;
import org.apache.hadoop.ipc.RemoteException;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;

/** What stops a job is told in the words of its operator, and what is our failure is not. */
final class TroubleTest {

  private static final String ABORTED = "Job aborted due to stage failure: Task 3 failed 8 times";

  @Test
  void theDeepestCauseSaysMost() {
    Throwable full = new UncheckedIOException(new IOException("No space left on device"));
    Throwable refused = new IOException("Call From a to b:8020 failed", new ConnectException());

    assertThat(Trouble.of(new SparkException(ABORTED, full))).contains("磁盘已满");
    assertThat(Trouble.of(new SparkException(ABORTED, refused))).contains("连不上地址中的主机");
    assertThat(Trouble.of(new RuntimeException(new ClassNotFoundException("S3AFileSystem"))))
        .hasValueSatisfying(words -> assertThat(words).contains("hadoop-aws"));
  }

  /** As an object store says it, whose classes are not here. */
  private static final class UnknownStoreException extends IOException {
    private static final long serialVersionUID = 1;
  }

  @Test
  void whatAStoreRefusesIsToldWhereverItWasThrown() {
    assertThat(Trouble.of(new UnknownStoreException())).contains("没有这个存储桶（bucket）");
    assertThat(Trouble.of(new DSQuotaExceededException("quota"))).contains("那里的存储配额已用完");
    assertThat(
            Trouble.of(
                new RemoteException(
                    "org.apache.hadoop.hdfs.server.namenode.SafeModeException", "")))
        .hasValueSatisfying(words -> assertThat(words).contains("安全模式"));
    assertThat(Trouble.of(new RemoteException(AccessControlException.class.getName(), "")))
        .contains("没有权限");
  }

  @Test
  void aHostThatIsNotThereIsToldBeforeTheJobBegins() {
    Configuration configuration = new Configuration(false);
    configuration.set("fs.hdfs.impl", "org.apache.hadoop.hdfs.DistributedFileSystem");
    assertThatThrownBy(() -> new Reach(configuration).require(List.of("", "hdfs://127.0.0.1:1/in")))
        .isInstanceOf(UnusableException.class)
        .hasMessage("“hdfs://127.0.0.1:1/in”不能用：连不上地址中的主机。");
  }

  @Test
  void whatIsNotKnownIsPassedOnAsTheSystemsWords() {
    assertThat(Trouble.of(new IOException("Lease expired"))).contains("系统报告“Lease expired”");
  }

  @Test
  void executorsThatEndAreTold() {
    assertThat(Trouble.of(new SparkException(ABORTED + ": ExecutorLostFailure (executor 7)")))
        .hasValueSatisfying(words -> assertThat(words).contains("executor", "内存不够"));
  }

  @Test
  void ourOwnFailureIsNoTrouble() {
    assertThat(Trouble.of(new SparkException(ABORTED, new IllegalStateException("ours"))))
        .isEmpty();
  }
}
