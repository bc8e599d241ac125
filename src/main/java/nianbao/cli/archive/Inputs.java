package nianbao.cli.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nianbao.archive.plan.SourceNames;
import nianbao.archive.source.JsonFolder;
import nianbao.archive.source.Reports;
import nianbao.archive.source.Sources;
import nianbao.press.format.Kind;
import nianbao.terminal.InputFile;
import nianbao.terminal.Location;
import nianbao.terminal.OneLine;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;

/** What stands on the command line, as sources of reports. */
public final class Inputs implements Sources {

  /** What Java reads in the place of what is no character of the locale. */
  private static final char UNKNOWN = '\uFFFD';

  private final Terminal terminal;
  private final List<String> names;
  private final Predicate<Path> apart;
  private final Finding finding;
  private final List<String> empty = new ArrayList<>();
  private long garbled;

  /**
   * The sources.
   *
   * @param names as typed; {@code -} for standard input
   * @param apart what is not looked at in folders
   * @param finding which of the files in them are reports
   * @throws UnusableException if one of them cannot be read
   */
  public Inputs(Terminal terminal, List<String> names, Predicate<Path> apart, Finding finding) {
    this.terminal = terminal;
    this.names = List.copyOf(names);
    this.apart = apart;
    this.finding = finding;
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
    if (name.isEmpty()) {
      throw new UnusableException("有一个输入的名字是空的。");
    }
    if (!name.equals(InputFile.STANDARD_INPUT)
        && !Files.isReadable(Location.of(terminal.folder(), name))) {
      throw new UnusableException("找不到“" + name + "”，或者没有权限读它。");
    }
  }

  @Override
  public void feed(Inlet inlet) throws IOException {
    for (String name : names) {
      boolean[] any = {false};
      feed(
          name,
          source -> {
            any[0] = true;
            garbled += source.name().indexOf(UNKNOWN) < 0 ? 0 : 1;
            inlet.take(source);
          });
      if (!any[0]) {
        empty.add(name);
      }
    }
    if (empty.size() == names.size()) {
      throw new UnusableException(
          withoutReports() + "：文件夹和ZIP里要有报告（JSON、Word、网页、PDF等），NDJSON里要有内容。");
    }
  }

  private String withoutReports() {
    return "在“" + String.join("”、“", empty) + "”里没有找到报告";
  }

  /** Says what the archive itself does not show: an input without reports, names that are lost. */
  public void tellGaps() {
    if (!empty.isEmpty()) {
      terminal.say(OneLine.of(withoutReports()) + "。");
    }
    if (garbled > 0) {
      terminal.say(
          "有%d份报告的文件名含有当前的系统语言环境没有的字，清单里写成了“%s”；请设置环境变量 LC_ALL=C.UTF-8，或者改名。"
              .formatted(garbled, UNKNOWN));
    }
  }

  private void feed(String name, Inlet inlet) throws IOException {
    if (name.equals(InputFile.STANDARD_INPUT)) {
      new Reports(name, terminal.in(), Kind.LINES).feed(inlet);
      return;
    }
    Path path = place(name);
    SourceNames called = new SourceNames(names.stream().map(this::path).distinct().toList());
    if (Files.isDirectory(path)) {
      new JsonFolder(called.ofFolder(path(name)), path, apart, finding).feed(inlet);
    } else {
      Reports.ofFile(called.ofFile(path(name)), path, finding).feed(inlet);
    }
  }

  private String path(String name) {
    return place(name).toString().replace('\\', '/');
  }

  private Path place(String name) {
    return Location.of(terminal.folder(), name).toAbsolutePath().normalize();
  }
}
