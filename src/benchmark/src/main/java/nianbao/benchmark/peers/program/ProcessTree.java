package nianbao.benchmark.peers.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A process and all below it, as Linux counts them in {@code /proc} (proc(5)).
 *
 * @param root the topmost process
 */
public record ProcessTree(ProcessHandle root) {

  /** Linux shows times in hundredths of a second, whatever its own clock (USER_HZ). */
  private static final long MILLIS_A_TICK = 10;

  /** utime, stime, cutime, cstime: the last two are of processes that have ended below it. */
  private static final int FIRST_TIME = 11;

  /** Milliseconds of all processors, user and system, of live processes and of those ended. */
  public long cpuMillis() {
    return processes().mapToLong(ProcessTree::cpuMillis).sum();
  }

  /** Milliseconds of all processors that ended and awaited children of this process have used. */
  public static long millisOfEnded() {
    List<String> times = times(Path.of("/proc/self"));
    return (Long.parseLong(times.get(2)) + Long.parseLong(times.get(3))) * MILLIS_A_TICK;
  }

  /** The most memory that was resident, in kilobytes; pages that processes share count once. */
  public long peakKilobytes() {
    return processes().mapToLong(ProcessTree::peakKilobytes).sum();
  }

  private Stream<Path> processes() {
    return Stream.concat(Stream.of(root), root.descendants())
        .map(process -> Path.of("/proc", Long.toString(process.pid())));
  }

  private static long cpuMillis(Path process) {
    return times(process).stream().mapToLong(Long::parseLong).sum() * MILLIS_A_TICK;
  }

  private static List<String> times(Path process) {
    String stat = read(process.resolve("stat"));
    // The program's name, in parentheses, may have any characters.
    String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
    return fields.length < FIRST_TIME + 4
        ? List.of("0", "0", "0", "0")
        : List.of(fields).subList(FIRST_TIME, FIRST_TIME + 4);
  }

  private static long peakKilobytes(Path process) {
    String now = read(process.resolve("smaps_rollup"));
    long shared = kilobytes(now, "Rss:") - kilobytes(now, "Pss:");
    return kilobytes(read(process.resolve("status")), "VmHWM:") - shared;
  }

  private static long kilobytes(String text, String name) {
    return text.lines()
        .filter(line -> line.startsWith(name))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }

  /** A process may end while it is looked at: then it has nothing to tell. */
  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      return "";
    } catch (IOException e) {
      if (Files.notExists(file.getParent())) {
        return "";
      }
      throw new UncheckedIOException(e);
    }
  }
}
