package nianbao.benchmark.peers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nianbao.benchmark.peers.program.Peer;
import nianbao.benchmark.peers.program.Peer.Input;

/** The four programs, each as it is best set up to make many reports, one after the other. */
final class Programs {

  /** Enough for Nianbao, and what its README gives an archive; the others take what they like. */
  private static final String HEAP = "-Xmx512m";

  /** Java compiles what is used most for some hundred reports; Typst gets as many. */
  private static final int COMPILED = 1000;

  /** What needs to be loaded and remembered, but not to be compiled. */
  private static final int LOADED = 20;

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final Path jar;
  private final String command;
  private final Path fonts;
  private final Path work;
  private final Path runners;

  /**
   * The programs of a clone.
   *
   * @param project the clone's folder
   * @param work the folder where the set-up installed them
   */
  Programs(Path project, Path work) {
    this.jar = project.resolve("target/nianbao.jar");
    this.command = project.resolve("target/nianbao").toString();
    this.fonts = project.resolve("fonts");
    this.work = work;
    this.runners = project.resolve("src/benchmark/target/classes");
  }

  Peer nianbao() {
    return new Peer(
        "Nianbao",
        Input.JSON,
        List.of(
            JAVA,
            HEAP,
            "-cp",
            jar + File.pathSeparator + runners,
            "nianbao.benchmark.peers.program.NianbaoRunner"),
        List.of(command, "render", Peer.REPORT, "--checks", "report", "-o", Peer.PDF),
        Map.of(),
        COMPILED,
        "one press of the jar kept, on one thread, at most 512 MB of heap; checks each report, tags it as"
            + " PDF/A-3a and PDF/UA-1 and puts its JSON into it; cold is `render`, and `archive` is"
            + " `archive`, both of the command as one types it, with the class data that it keeps.");
  }

  /** Makes a ZIP file of many reports. */
  List<String> archive(Path ndjson, Path archive) {
    return List.of(
        command, "archive", ndjson.toString(), "-o", archive.toString(), "--quiet");
  }

  Peer typst() {
    return Peer.of(
        "Typst",
        Input.JSON,
        List.of("node", script("typst.mjs")),
        Map.of("PEERS_FONTS", fonts.toString(), "PEERS_TYPST_STANDARD", "ua-1"),
        COMPILED,
        "in Node's process (`typst-ts-node-compiler`), compiler and faces kept, memory of the last"
            + " ten reports kept; a template of the same layout, rows of known height, lines broken"
            + " one by one; PDF/UA-1, as it cannot be told to be PDF/A-3a too.");
  }

  Peer chromium() throws IOException {
    return Peer.of(
        "Chromium",
        Input.HTML,
        List.of("node", script("chromium.mjs")),
        Map.of("PEERS_CHROMIUM", "/usr/bin/chromium", "FONTCONFIG_FILE", fontConfiguration()),
        LOADED,
        "headless, browser and page kept open by `playwright-core`, no scripts; is given Nianbao's"
            + " own HTML with a sheet for printing, so it neither reads nor checks a report;"
            + " tagged.");
  }

  Peer weasyPrint() throws IOException {
    return Peer.of(
        "WeasyPrint",
        Input.HTML,
        List.of("/usr/bin/python3", script("weasyprint_runner.py")),
        Map.of("FONTCONFIG_FILE", fontConfiguration()),
        LOADED,
        "Debian's, process and fonts kept; is given the same HTML as Chromium; PDF/UA-1.");
  }

  private String script(String name) {
    return work.resolve(name).toString();
  }

  /** The project's faces and no others, for the programs that ask the machine for faces. */
  private String fontConfiguration() throws IOException {
    return Files.writeString(
            work.resolve("fonts.conf"),
            "<?xml version=\"1.0\"?>\n<fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>\n"
                .formatted(fonts, work.resolve("fontconfig")))
        .toString();
  }
}
