package nianbao.benchmark.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the programs ran on. */
final class Machine {

  private Machine() {}

  /** Processors, memory, system and Java in a line. */
  static String description() throws IOException {
    return String.format(
        Locale.ROOT,
        "%d × %s, %.0f GB, %s, JDK %s",
        Runtime.getRuntime().availableProcessors(),
        value("/proc/cpuinfo", "model name"),
        Long.parseLong(value("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1e6,
        value("/etc/os-release", "PRETTY_NAME").replace("\"", ""),
        Runtime.version().feature());
  }

  private static String value(String file, String name) throws IOException {
    return Files.readAllLines(Path.of(file)).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.replaceFirst("^[^:=]*[:=]", "").strip())
        .findFirst()
        .orElse("unknown");
  }
}
