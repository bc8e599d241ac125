package nianbao.cli.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nianbao.archive.source.JsonFile;
import nianbao.archive.source.JsonFolder;
import nianbao.archive.source.NdjsonLines;
import nianbao.archive.source.Sources;
import nianbao.archive.source.ZippedJson;
import nianbao.cli.file.InputFile;
import nianbao.cli.file.Location;
import nianbao.cli.terminal.Terminal;
import nianbao.cli.terminal.UnusableException;

/**
 * What stands on the command line, as sources of reports.
 *
 * @param names as typed; {@code -} for standard input
 */
record Inputs(Terminal terminal, List<String> names) implements Sources {

  Inputs {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new UnusableException("缺少输入：请写明文件夹、JSON、NDJSON或者ZIP文件，或者 -。");
    }
    long standard = names.stream().filter(InputFile.STANDARD_INPUT::equals).count();
    if (standard > 1) {
      throw new UnusableException("标准输入（-）只能写一次。");
    }
    names.forEach(name -> require(terminal, name));
  }

  // What is not there is told before anything is read.
  private static void require(Terminal terminal, String name) {
    if (!name.equals(InputFile.STANDARD_INPUT)
        && !Files.isReadable(Location.of(terminal.folder(), name))) {
      throw new UnusableException("找不到“" + name + "”，或者没有权限读它。");
    }
  }

  @Override
  public void feed(Inlet inlet) throws IOException {
    boolean[] any = {false};
    for (String name : names) {
      feed(
          name,
          source -> {
            any[0] = true;
            inlet.take(source);
          });
    }
    if (!any[0]) {
      throw new UnusableException(
          "在“" + String.join("”、“", names) + "”里没有找到报告：文件夹和ZIP里要有 *.json 文件，NDJSON里要有内容。");
    }
  }

  private void feed(String name, Inlet inlet) throws IOException {
    if (name.equals(InputFile.STANDARD_INPUT)) {
      new NdjsonLines(name, terminal.in()).feed(inlet);
      return;
    }
    Path path = Location.of(terminal.folder(), name);
    String lower = name.toLowerCase(Locale.ROOT);
    if (Files.isDirectory(path)) {
      new JsonFolder(name, path).feed(inlet);
    } else if (lower.endsWith(".zip")) {
      try (InputStream in = Files.newInputStream(path)) {
        new ZippedJson(name, in, Long.MAX_VALUE).feed(inlet);
      }
    } else if (lower.endsWith(".ndjson") || lower.endsWith(".jsonl")) {
      try (InputStream in = Files.newInputStream(path)) {
        new NdjsonLines(name, in).feed(inlet);
      }
    } else {
      new JsonFile(name, path).feed(inlet);
    }
  }
}
