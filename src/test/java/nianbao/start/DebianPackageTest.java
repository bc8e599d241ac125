package nianbao.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianbao.cli.Program;
import nianbao.terminal.Terminal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The Debian package, as far as it can be looked at without being installed. */
@Tag("process")
final class DebianPackageTest {

  private static final int PROGRAM = 0755;
  private static final int TEXT = 0644;

  private static DebianPackage made;

  @BeforeAll
  static void read() throws Exception {
    made = DebianPackage.made();
  }

  @Test
  void installsTheCommandAndWhatBelongsToIt() {
    Set<String> files = new TreeSet<>(made.files().keySet());
    files.removeIf(path -> files.stream().anyMatch(other -> other.startsWith(path + "/")));
    files.remove("/");
    assertThat(files)
        .containsExactly(
            "/etc/nianbao/nianbao.env",
            "/usr/bin/nianbao",
            "/usr/lib/nianbao/nianbao",
            "/usr/lib/systemd/system/nianbao.service",
            "/usr/share/applications/nianbao.desktop",
            "/usr/share/bash-completion/completions/nianbao",
            "/usr/share/doc/nianbao/copyright",
            "/usr/share/doc/nianbao/nianbao.cdx.json",
            "/usr/share/icons/hicolor/scalable/apps/nianbao.svg",
            "/usr/share/man/man1/nianbao.1.gz");
    assertThat(made.files().get("/usr/bin/nianbao").link()).isEqualTo("../lib/nianbao/nianbao");
    files.remove("/usr/bin/nianbao");
    assertThat(files)
        .allSatisfy(
            path ->
                assertThat(made.files().get(path).mode())
                    .isEqualTo(path.equals("/usr/lib/nianbao/nianbao") ? PROGRAM : TEXT));
    assertThat(made.files().values()).allMatch(entry -> entry.owner().equals("0:0"));
  }

  @Test
  void tellsDpkgWhatItNeedsAndWhatAnAdministratorMayChange() throws Exception {
    String version =
        Files.readString(Path.of("pom.xml")).replaceAll("(?s)^.*?<version>(.*?)</version>.*", "$1");
    assertThat(made.control().get("/control").text().lines())
        .contains(
            "Package: nianbao",
            "Version: " + version,
            "Architecture: all",
            "Depends: openjdk-17-jre-headless | java17-runtime-headless, adduser");
    assertThat(made.control().get("/conffiles").text()).isEqualTo("/etc/nianbao/nianbao.env\n");
    assertThat(made.control().get("/triggers").text()).contains("interest-noawait /usr/lib/jvm\n");
    assertThat(List.of("/postinst", "/prerm", "/postrm"))
        .allMatch(name -> made.control().get(name).mode() == PROGRAM)
        .allMatch(name -> made.control().get(name).text().startsWith("#!/bin/sh\nset -e\n"));
  }

  @Test
  void theServiceIsItsOwnUsersAndSeesLittleOfTheMachine() {
    assertThat(made.files().get("/usr/lib/systemd/system/nianbao.service").text().lines())
        .contains(
            "Type=notify",
            "User=nianbao",
            "EnvironmentFile=/etc/nianbao/nianbao.env",
            "ExecStart=/usr/bin/nianbao serve",
            "RestartPreventExitStatus=2",
            "MemoryMax=2G",
            "LimitNOFILE=16384",
            "CapabilityBoundingSet=",
            "NoNewPrivileges=yes",
            "PrivateTmp=yes",
            "ProtectHome=yes",
            "ProtectSystem=strict",
            "SystemCallFilter=@system-service");
    assertThat(made.files().get("/etc/nianbao/nianbao.env").text().lines())
        .contains("NIANBAO_TOKEN_FILE=/etc/nianbao/tokens");
    assertThat(made.control().get("/postinst").text())
        .contains("chmod 0640 /etc/nianbao/tokens", "chown root:nianbao /etc/nianbao/tokens");
  }

  @Test
  void theManualAndTheCompletionKnowEveryCommandAndOption() throws Exception {
    String manual = made.files().get("/usr/share/man/man1/nianbao.1.gz").unpacked();
    String completion = made.files().get("/usr/share/bash-completion/completions/nianbao").text();
    assertThat(commands(program()))
        .hasSizeGreaterThan(15)
        .allSatisfy(
            command -> {
              String name = command.getCommandSpec().qualifiedName();
              assertThat(manual).contains(".SS " + name.replace("-", "\\-") + "\n");
              assertThat(completion).contains(command.getCommandName());
              command.getCommandSpec().options().stream()
                  .filter(option -> !option.hidden())
                  .map(option -> option.longestName().replace("-", "\\-"))
                  .forEach(option -> assertThat(manual).contains(option));
            });
    assertThat(manual + completion).doesNotContain("class\\-data", "class-data");
    // Whatever encoding the machine of the build has.
    assertThat(manual + completion).contains(".SH 名称\n").doesNotContain("\uFFFD");
  }

  @Test
  void whatIsInItIsListed() {
    assertThat(made.files().get("/usr/share/doc/nianbao/nianbao.cdx.json").text())
        .contains("\"CycloneDX\"")
        .contains(
            "pkg:maven/info.picocli/picocli@",
            "pkg:maven/io.github.openhtmltopdf/openhtmltopdf-pdfbox@",
            "pkg:maven/org.webjars.npm/pdfjs-dist@")
        .doesNotContain("junit", "verapdf");
  }

  private static Stream<CommandLine> commands(CommandLine command) {
    return command.getSubcommands().values().stream()
        .filter(each -> !each.getCommandSpec().usageMessage().hidden())
        .flatMap(each -> Stream.concat(Stream.of(each), commands(each)));
  }

  private static CommandLine program() {
    OutputStream nothing = OutputStream.nullOutputStream();
    Path here = Path.of("");
    return new Program(
            new Terminal(
                InputStream.nullInputStream(),
                nothing,
                nothing,
                here,
                here,
                () -> Instant.EPOCH,
                "",
                Map.of(),
                ending -> {}))
        .commandLine();
  }
}
