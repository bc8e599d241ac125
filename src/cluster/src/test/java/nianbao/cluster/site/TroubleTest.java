package nianbao.cluster.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
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
