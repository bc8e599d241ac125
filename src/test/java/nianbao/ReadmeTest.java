package nianbao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.cli.Run;
import nianbao.http.RunningService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README, and what it leads to, tell their readers to type does what they say. */
final class ReadmeTest {

  private static final String COMMAND = Papers.COMMAND;

  private static final Pattern CURL =
      Pattern.compile(
          Pattern.quote(COMMAND)
              + "(?<program>.*) \\| curl --data-binary @- -H '(?<header>.*): (?<value>.*)'"
              + " -o (?<made>served\\.(pdf|zip)) http://127\\.0\\.0\\.1:8080(?<path>/.*)");

  @TempDir private Path folder;

  @Test
  void startsWithTwoCommands() throws IOException {
    assertThat(Papers.commands(Papers.README).limit(2))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith(
                        "mvn -q -DskipTests package && PATH=\"$PWD/target:$PATH\" && " + COMMAND),
            second -> assertThat(second).isEqualTo("mvn verify"));
    assertThat(Path.of("pom.xml"))
        .content()
        .contains("<arg file=\"${project.build.directory}/nianbao\"/>");
    assertThat(Path.of(".ci/run"))
        .content()
        .contains("mvn --batch-mode --no-transfer-progress verify");
  }

  @Test
  @Tag("process")
  void everyCommandOfTheProgramRuns() throws IOException {
    List<String> lines =
        Papers.commands().stream()
            .map(line -> line.replaceFirst("^mvn .* && (?=nianbao )", ""))
            .filter(line -> line.startsWith(COMMAND) && !isOfTheService(line))
            .toList();

    assertThat(lines).hasSizeGreaterThan(4).allSatisfy(this::pipe);
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder(
            "report.pdf",
            "huancui.pdf",
            "wenshang.html",
            "jining.json",
            "jining.ofd",
            "jining.docx",
            "both.zip",
            "huancui.json",
            "archive.zip",
            "shard-1.zip",
            "shard-2.zip",
            "merged.zip",
            "total.json",
            "totals.xlsx",
            "audit.ndjson",
            "audit.html",
            "reports.ndjson");
  }

  @Test
  @Tag("process")
  void theServiceAnswersCurl() throws Exception {
    Run.fed(Run.sample("jining-2022"), folder, "render", "-", "-o", "report.pdf");
    List<String> lines =
        Papers.commands().stream().filter(command -> command.contains(" | curl ")).toList();
    assertThat(lines).hasSize(2);
    try (RunningService service = RunningService.start()) {
      for (String line : lines) {
        Matcher curl = CURL.matcher(line);
        assertThat(curl).matches();
        String start = curl.group("made").endsWith(".pdf") ? "%PDF-" : "PK\u0003\u0004";

        HttpResponse<byte[]> answer = answer(service, curl);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith(start.getBytes(StandardCharsets.US_ASCII));
        assertThat(answer.body()).hasSizeGreaterThan(100_000);
      }
    }
    assertThat(Papers.commands()).contains(COMMAND + "serve");
    assertThat(Run.in(folder, "serve", "--help").text()).contains("默认 8080");
  }

  private HttpResponse<byte[]> answer(RunningService service, Matcher curl) throws Exception {
    byte[] body = Run.in(folder, curl.group("program").split(" ", -1)).out().toByteArray();
    return service.send(
        service
            .request(curl.group("path"))
            .header(curl.group("header"), curl.group("value"))
            .POST(BodyPublishers.ofByteArray(body)));
  }

  @Test
  void namesEveryCommand() throws IOException {
    String readme = Papers.text(Papers.README);
    Stream<String> help = Run.in(folder, "--help").text().lines();

    assertThat(
            help.filter(line -> line.matches("  [a-z]+ +\\S.*"))
                .map(line -> line.strip().replaceFirst(" .*", "")))
        .hasSizeGreaterThan(4)
        .allMatch(command -> readme.contains("| `" + command));
  }

  /** The jar is made after the tests: what can be run of these commands is their options. */
  @Test
  @Tag("process")
  void javaKnowsTheOptionsOfAQuickStart() throws Exception {
    List<String> lines =
        Papers.commands().stream().filter(line -> line.startsWith("java -XX:")).toList();
    assertThat(lines).hasSize(2);
    for (String line : lines) {
      String options = line.substring("java ".length(), line.indexOf(" -jar "));
      assertThat(line).contains("target/nianbao.jsa ", " -jar target/nianbao.jar render ");
      List<String> command =
          new ArrayList<>(
              List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
      Collections.addAll(command, options.replace("target/", folder + "/").split(" ", -1));
      command.add("-version");
      Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(java.waitFor()).as(said).isZero();
    }
    assertThat(folder.resolve("nianbao.jsa")).isNotEmptyFile();
  }

  @Test
  void theClustersCommandsAreThoseOfItsProject() throws IOException {
    String project = Files.readString(Path.of("src/cluster/pom.xml"));
    Path sources = Path.of("src/cluster/src/main/java/nianbao/cluster");
    String options = Files.readString(sources.resolve("JobCommand.java"));

    assertThat(Papers.commands().stream().filter(line -> line.contains("exec:exec@archive")))
        .singleElement(STRING)
        .contains("-f src/cluster/pom.xml", "-Dreports=", "-Darchive=");
    assertThat(project)
        .contains("<id>archive</id>", "${reports}", "${archive}")
        .contains("<finalName>nianbao-cluster</finalName>");
    assertThat(Papers.commands().stream().filter(line -> line.startsWith("spark-submit ")))
        .hasSize(2)
        .allSatisfy(
            line -> {
              assertThat(line)
                  .containsPattern("nianbao\\.cluster\\.ArchiveJob \\S*/nianbao-cluster\\.jar ");
              assertThat(line.substring(line.indexOf(".jar ")).split(" "))
                  .filteredOn(word -> word.startsWith("--"))
                  .isNotEmpty()
                  .allMatch(option -> options.contains("names = \"" + option + "\""));
            });
    assertThat(sources.resolve("ArchiveJob.java")).exists();
    assertThat(Path.of(".ci/run")).content().contains("-f src/cluster/pom.xml verify");
  }

  /** Runs a pipe of the program's commands, each fed with what the one before printed. */
  private void pipe(String line) {
    InputStream in = InputStream.nullInputStream();
    for (String command : List.of(line.split(" \\| ", -1))) {
      assertThat(command).startsWith(COMMAND);
      Run run = Run.fed(in, folder, command.substring(COMMAND.length()).split(" ", -1));
      assertThat(run.exit())
          .as(run.messages())
          .isEqualTo(command.matches("(?s).* (check|audit) .*") ? 1 : 0);
      in = new ByteArrayInputStream(run.out().toByteArray());
    }
  }

  private static boolean isOfTheService(String line) {
    return line.equals(COMMAND + "serve") || line.contains(" | curl ");
  }
}
