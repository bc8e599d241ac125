package nianbao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an operator gets wrong is told in a sentence that says where it is and what to do. */
@ExtendWith(Fixture.class)
final class MistakesTest {

  private static Fixture.Site site;

  @BeforeAll
  static void useTheCluster(Fixture.Site given) {
    site = given;
  }

  @Test
  void whatCannotBeDoneIsToldBeforeAnythingIsDone() throws Exception {
    Files.createDirectories(site.folder().resolve("taken/something"));
    Map<Submitted, String> told = new LinkedHashMap<>();
    told.put(job(Fixture.REPORTS, "taken"), "taken”里已经有东西，请另写一个名字；上次没有做完的，加 --resume 接着做。");
    told.put(job(Fixture.REPORTS, Fixture.REPORTS), "reports.ndjson”是一个文件，归档须是文件夹。");
    told.put(job("nowhere.ndjson", "new"), "找不到“nowhere.ndjson”。");
    told.put(job("s3a://bucket/reports", "new"), "“s3a://bucket/reports”不能用：集群没有装读写这种地址的程序");
    told.put(job("abc://bucket/reports", "new"), "“abc://bucket/reports”不能用：集群没有装读写这种地址的程序");
    told.put(job(Fixture.REPORTS, "new", "--previous", "past"), "选项 --previous 的“past”不存在。");
    told.put(job(Fixture.REPORTS, "new", "--fonts", "faces"), "faces”不是文件夹，或者不存在。");
    for (Map.Entry<Submitted, String> one : told.entrySet()) {
      assertThat(one.getKey().said())
          .containsOnlyOnce(one.getValue())
          .doesNotContain("\tat nianbao");
      assertThat(one.getKey().exit()).as(one.getValue()).isEqualTo(2);
    }
    assertThat(site.folder().resolve("new")).doesNotExist();
  }

  private static Submitted job(String in, String out, String... more) throws IOException {
    String[] arguments = new String[more.length + 4];
    System.arraycopy(new String[] {"--in", in, "--out", out}, 0, arguments, 0, 4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    return site.cluster().submitAlone(arguments);
  }
}
