package nianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import nianbao.press.Setup;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program makes reports with what the POM gives to it, as the papers show. */
@Tag("process")
class EmbeddingTest {

  private static final Path PAPER = Papers.DOCS.resolve("how-to/embed-the-press.md");
  private static final Pattern OPTIONAL =
      Pattern.compile(
          "<artifactId>([^<]+)</artifactId>(?:(?!</dependency>).)*<optional>true</optional>",
          Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void theExampleOfThePapersMakesAReport() throws Exception {
    Path report = Files.write(folder.resolve("in"), Shipped.sample("jining-2022").orElseThrow());

    assertThat(run(report)).doesNotContain("ERROR");
    assertThat(folder.resolve("out")).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-1.7");
    assertThat(Files.readString(folder.resolve("out"), StandardCharsets.ISO_8859_1))
        .contains(Setup.ownVersion());
  }

  @Test
  void theExampleOfThePapersTellsWhatIsWrong() throws Exception {
    Path report = Files.write(folder.resolve("in"), Shipped.sample("huancui-2023").orElseThrow());

    assertThat(run(report)).contains("ERROR /");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void theCommandLineTheServiceAndAnEndOfLogsAreForNobodyElse() {
    assertThat(optional())
        .containsExactlyInAnyOrder(
            "picocli",
            "progressbar",
            "spark-core",
            "jetty-server",
            "micrometer-registry-prometheus",
            "slf4j-nop");
  }

  private String run(Path report) throws Exception {
    List<Path> jars = forOthers();
    compile(jars);
    List<URL> path = new ArrayList<>(List.of(folder.toUri().toURL()));
    for (Path jar : jars) {
      path.add(jar.toUri().toURL());
    }
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader host =
            new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      String[] arguments = {report.toString(), folder.resolve("out").toString()};
      host.loadClass("MakeReport")
          .getMethod("main", String[].class)
          .invoke(null, (Object) arguments);
    } finally {
      System.setOut(before);
    }
    return told.toString(StandardCharsets.UTF_8);
  }

  private void compile(List<Path> jars) throws Exception {
    String source =
        Papers.text(PAPER).replaceFirst("(?s).*```java\n", "").replaceFirst("(?s)```.*", "");
    assertThat(source.lines().filter(line -> !line.startsWith("import ")).count())
        .isLessThanOrEqualTo(32);
    Path file = Files.writeString(folder.resolve("MakeReport.java"), source);
    String path = String.join(File.pathSeparator, jars.stream().map(Path::toString).toList());
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-cp", path, file.toString());
    assertThat(failed).isZero();
  }

  /** What another program gets: no tests, and nothing that is optional. */
  private static List<Path> forOthers() {
    List<String> left = optional();
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(entry -> !entry.endsWith("test-classes"))
        .filter(entry -> left.stream().noneMatch(name -> isOf(entry, name)))
        .toList();
  }

  private static boolean isOf(Path entry, String artifact) {
    return String.valueOf(entry.getFileName()).startsWith(artifact + "-");
  }

  private static List<String> optional() {
    return OPTIONAL
        .matcher(Papers.text(Path.of("pom.xml")))
        .results()
        .map(r -> r.group(1))
        .toList();
  }
}
