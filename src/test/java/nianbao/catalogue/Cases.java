package nianbao.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nianbao.cases.Case;

/** All cases. */
public final class Cases {

  private static final Path SAMPLES = Path.of("src/main/resources/samples");
  private static final Path FOLDERS = Path.of("src/test/resources/cases");

  private static final List<Case> ALL = read();

  private Cases() {}

  /** Every case that must print. */
  public static List<Case> all() {
    return ALL;
  }

  private static List<Case> read() {
    return Stream.of(
            samples(),
            folders(),
            TextCases.all(),
            PageEndCases.all(),
            AgencyCases.all(),
            SignOffCases.all(),
            TableCases.all(),
            FigureCases.all())
        .flatMap(List::stream)
        .toList();
  }

  /** One of them. */
  public static Case named(String name) {
    return all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  /** Those whose name begins like this: a series. */
  public static List<Case> series(String beginning) {
    return all().stream().filter(each -> each.name().startsWith(beginning)).toList();
  }

  /** The shipped samples. */
  public static List<Case> samples() {
    return entries(SAMPLES).stream()
        .filter(file -> file.toString().endsWith(".json"))
        .map(file -> Case.of(file.getFileName().toString().replace(".json", ""), file))
        .toList();
  }

  /** Those that have a folder of their own. */
  public static List<Case> folders() {
    return entries(FOLDERS).stream()
        .filter(Files::isDirectory)
        .map(folder -> Case.of(folder.getFileName().toString(), folder.resolve("report.json")))
        .toList();
  }

  private static List<Path> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
