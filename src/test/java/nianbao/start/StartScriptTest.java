package nianbao.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script does that the build puts before the jar, here before one of one class. */
@Tag("process")
final class StartScriptTest {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String CLASS = Told.class.getName().replace('.', '/') + ".class";

  private static final int END_LENGTH = 22;

  private static final Duration DAYS = Duration.ofDays(2);

  @TempDir private Path folder;

  private Path jar;
  private Path command;
  private Path cache;

  @BeforeEach
  void build() throws Exception {
    jar = folder.resolve("told.jar");
    command = folder.resolve("nianbao");
    cache = folder.resolve("a cache");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Told.class.getName());
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        InputStream in = Told.class.getResourceAsStream("/" + CLASS)) {
      out.putNextEntry(new ZipEntry(CLASS));
      in.transferTo(out);
    }
    join(command);
  }

  private void join(Path made) throws Exception {
    Said said =
        ran(
            Map.of(),
            JAVA,
            "-XX:TieredStopAtLevel=1",
            "src/package/Executable.java",
            "src/package/nianbao.sh",
            jar.toString(),
            made.toString());
    assertThat(said.exit()).as(said.messages()).isZero();
  }

  @Test
  void theFileIsACommandAndAJarWithTheSameBytesEveryTime() throws Exception {
    Path again = folder.resolve("again");
    join(again);
    assertThat(again).hasSameBinaryContentAs(command);
    try (ZipFile zip = new ZipFile(command.toFile())) {
      assertThat(zip.getInputStream(zip.getEntry(CLASS)).readAllBytes()).isNotEmpty();
    }
    // The list of entries is where the end of the file says, counted from the script's first byte.
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(command)).order(ByteOrder.LITTLE_ENDIAN);
    int list = bytes.getInt(bytes.capacity() - END_LENGTH + 16);
    assertThat(bytes.getInt(list)).isEqualTo(0x02014B50);
    assertThat(ran(Map.of(), JAVA, "-jar", command.toString(), "a b").text()).isEqualTo("<a b>\n");
  }

  @Test
  void argumentsAndExitCodesPassAndCommandsHaveTheirOptions() throws Exception {
    Said said = started(without(), "fail", "a  b", "*", "年报.json", "");
    assertThat(said.exit()).isEqualTo(4);
    assertThat(said.text())
        .endsWith("<fail>\n<a  b>\n<*>\n<年报.json>\n<>\n")
        .contains("-XX:+UseSerialGC\n", "-XX:TieredStopAtLevel=1\n");
    assertThat(said.messages()).isEmpty();
    assertThat(started(without(), "serve").text()).doesNotContain("Tiered");
  }

  @Test
  void theUsersJavaAndOptionsAreHonoured() throws Exception {
    Map<String, String> options = Map.of("NIANBAO_CACHE", "", "JAVA_OPTS", "-Xmx99m -XX:+UseG1GC");
    assertThat(started(options).text()).contains("-Xmx99m\n").doesNotContain("Serial");
    Map<String, String> home =
        Map.of("NIANBAO_CACHE", "", "NIANBAO_JAVA", System.getProperty("java.home"));
    assertThat(started(home, "x").text()).endsWith("<x>\n");
    Said none = started(Map.of("NIANBAO_CACHE", "", "NIANBAO_JAVA", "/nowhere"));
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.messages()).isEqualTo("环境变量 NIANBAO_JAVA 的“/nowhere”不是可以运行的Java。\n");
  }

  @Test
  void aJavaThatIsTooOldIsNamed() throws Exception {
    Path old = Files.createDirectories(folder.resolve("jdk-11/bin")).resolve("java");
    Files.writeString(old, "#!/bin/sh\n");
    assertThat(old.toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("jdk-11/release"), "A=\"1\"\nJAVA_VERSION=\"11.0.2\"\n");
    Said said = started(Map.of("NIANBAO_CACHE", "", "NIANBAO_JAVA", old.toString()));
    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.messages()).contains("是Java 11.0.2，要用Java 17或更高版本");
  }

  @Test
  void classDataIsMadeOnceBehindTheFirstRunsAndUsedFromThenOn() throws Exception {
    Map<String, String> environment = Map.of("NIANBAO_CACHE", cache.toString());
    List<Process> first = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      first.add(process(environment, command.toString(), "x").start());
    }
    for (Process each : first) {
      assertThat(each.waitFor()).isZero();
    }
    only(".jsa");
    Said said = started(environment, "x");
    assertThat(said.text()).contains("-XX:SharedArchiveFile=" + cache + "/classes-");
    assertThat(said.messages()).isEmpty();
  }

  /** A program elsewhere, as after an update, has data of its own. */
  @Test
  void dataOfAnotherJarIsNotTakenAndWhatIsNoDataIsNoMatter() throws Exception {
    Map<String, String> environment = Map.of("NIANBAO_CACHE", cache.toString());
    started(environment, "x");
    Path data = only(".jsa");
    assertThat(data.toFile().setWritable(true)).isTrue();
    Files.writeString(data, "nothing");
    Said said = started(environment, "x");
    assertThat(said.exit()).as(said.messages()).isZero();
    assertThat(said.text()).endsWith("<x>\n");
    Files.copy(command, folder.resolve("other"));
    Path other = folder.resolve("other");
    assertThat(other.toFile().setExecutable(true)).isTrue();
    assertThat(ran(environment, other.toString(), "x").text()).doesNotContain("SharedArchive");
  }

  @Test
  void dataIsMadeAtOnceWhereItIsAskedFor() throws Exception {
    Map<String, String> environment = Map.of("NIANBAO_CACHE", cache.toString());
    Said made = started(environment, "class-data");
    assertThat(made.exit()).as(made.messages()).isZero();
    assertThat(cache.toFile().list()).singleElement(STRING).endsWith(".jsa");
    // By whatever name the command is called.
    Path link = Files.createSymbolicLink(folder.resolve("link"), command);
    assertThat(ran(environment, link.toString(), "x").text()).contains("-XX:SharedArchiveFile=");
    Said unusable = started(Map.of("NIANBAO_CACHE", "/dev/null/cache"), "class-data");
    assertThat(unusable.exit()).isEqualTo(2);
    assertThat(unusable.messages()).startsWith("没有做成类数据“/dev/null/cache/classes-");
  }

  @Test
  void aJavaThatCannotMakeDataIsAskedAgainTheNextDay() throws Exception {
    Path java = folder.resolve("java");
    Path tries = folder.resolve("tries");
    Files.writeString(
        java,
        "#!/bin/sh\ncase \"$*\" in *ArchiveClasses*) echo >> '%s'; exit 1 ;; esac\nexec '%s' \"$@\"\n"
            .formatted(tries, JAVA));
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Map<String, String> environment =
        Map.of("NIANBAO_CACHE", cache.toString(), "NIANBAO_JAVA", java.toString());
    started(environment, "x");
    Path failed = only("failed-");
    started(environment, "x");
    FileTime before = FileTime.from(Files.getLastModifiedTime(failed).toInstant().minus(DAYS));
    Files.setLastModifiedTime(failed, before);
    started(environment, "x");
    while (Files.getLastModifiedTime(failed).equals(before)) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(Files.readAllLines(tries)).hasSize(2);
  }

  @Test
  void aCacheThatCannotBeMadeIsNoMatter() throws Exception {
    Said said = started(Map.of("NIANBAO_CACHE", "/dev/null/cache"), "x");
    assertThat(said.exit()).isZero();
    assertThat(said.messages()).isEmpty();
    assertThat(said.text()).endsWith("<x>\n");
  }

  /** Waits until one file alone is in the cache, whose name begins or ends so: no lock. */
  private Path only(String part) throws Exception {
    while (true) {
      String[] names = cache.toFile().list();
      if (names != null
          && names.length == 1
          && (names[0].startsWith(part) || names[0].endsWith(part))) {
        return cache.resolve(names[0]);
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private static Map<String, String> without() {
    return Map.of("NIANBAO_CACHE", "");
  }

  private record Said(int exit, String text, String messages) {}

  private Said started(Map<String, String> environment, String... arguments) throws Exception {
    List<String> line = new ArrayList<>(List.of(command.toString()));
    line.addAll(List.of(arguments));
    return ran(environment, line.toArray(String[]::new));
  }

  private Said ran(Map<String, String> environment, String... line) throws Exception {
    Process process = process(environment, line).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String messages = Files.readString(folder.resolve("messages"));
    return new Said(process.waitFor(), text, messages);
  }

  private ProcessBuilder process(Map<String, String> environment, String... line) {
    ProcessBuilder process = new ProcessBuilder(line);
    process.environment().keySet().removeAll(List.of("JAVA_OPTS", "JAVA_HOME", "NIANBAO_JAVA"));
    process.environment().put("LC_ALL", "C.UTF-8");
    process.environment().putAll(environment);
    return process.redirectError(folder.resolve("messages").toFile());
  }
}
