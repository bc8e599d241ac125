package nianbao.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the start script says where it is asked for class data and need not start Java. */
@Tag("process")
final class ClassDataScriptTest {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir private Path folder;

  private Path script;
  private Path cache;

  @BeforeEach
  void copy() throws IOException {
    script = folder.resolve("nianbao");
    cache = folder.resolve("cache");
    Files.copy(Path.of("src/package/nianbao.sh"), script);
  }

  @Test
  void withoutAPlaceForThemNothingIsMade() throws Exception {
    Said said = ran("");

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.messages()).startsWith("不能做类数据：请用环境变量 NIANBAO_CACHE 指明文件夹");
  }

  @Test
  void whatAnotherRunIsMakingIsWaitedFor() throws Exception {
    Path data = held();
    sleeping(": > '" + data + "'");

    Said said = ran(cache.toString());

    assertThat(said.exit()).as(said.messages()).isZero();
    assertThat(said.messages()).isEmpty();
  }

  @Test
  void anotherRunThatDoesNotEndIsNotTakenForAFullDisk() throws Exception {
    Path data = held();
    sleeping("");

    Said said = ran(cache.toString());

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.messages())
        .isEqualTo("没有做成类数据“" + data + "”：另一个 nianbao 正在做，或者做到一半退出了；请过十分钟再试。\n");
  }

  /** The name that the script gives the data, which another run is making. */
  private Path held() throws Exception {
    String refused = ran("/dev/null/cache").messages();
    String name = refused.replaceAll("(?s)^.*(classes-[^”]*)”.*", "$1");
    assertThat(name).endsWith(".jsa");
    Files.createDirectories(cache.resolve(name + ".lock"));
    return cache.resolve(name);
  }

  /** What happens while the script sleeps a second, which takes none. */
  private void sleeping(String happens) throws IOException {
    Path sleep = Files.createDirectory(folder.resolve("bin")).resolve("sleep");
    Files.writeString(sleep, "#!/bin/sh\n" + happens + "\n");
    assertThat(sleep.toFile().setExecutable(true)).isTrue();
  }

  private record Said(int exit, String messages) {}

  private Said ran(String place) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("sh", script.toString(), "class-data");
    builder.environment().put("NIANBAO_CACHE", place);
    builder.environment().put("NIANBAO_JAVA", JAVA);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().merge("PATH", folder.resolve("bin") + ":", (path, own) -> own + path);
    Process process = builder.redirectErrorStream(true).start();
    byte[] messages = process.getInputStream().readAllBytes();
    return new Said(process.waitFor(), new String(messages, StandardCharsets.UTF_8));
  }
}
