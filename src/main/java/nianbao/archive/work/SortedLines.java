package nianbao.archive.work;

import com.google.code.externalsorting.ExternalSort;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Files of lines, sorted by the bytes of UTF-8 as {@code LC_ALL=C sort} does. */
public final class SortedLines {

  /** Bytes of memory that sorting may take; the result is the same for any. */
  private static final long MEMORY = 16L << 20;

  private static final int MOST_FILES = 1024;

  /** Bytes of a file that is sorted as it is: files in between would cost more than sorting. */
  private static final long SMALL = 1L << 16;

  // Code points come in the order of their UTF-8; surrogates alone stand apart in UTF-16.
  private static final Comparator<String> BY_CODE_POINTS = SortedLines::compare;

  private SortedLines() {}

  /** Sorts a file into another, in a folder that has room for a copy. */
  public static void sort(Path lines, Path sorted) throws IOException {
    if (Files.size(lines) <= SMALL) {
      List<String> all = new ArrayList<>(Files.readAllLines(lines));
      all.sort(BY_CODE_POINTS);
      Files.write(sorted, all);
    } else {
      sortLarge(lines, sorted);
    }
  }

  private static void sortLarge(Path lines, Path sorted) throws IOException {
    File folder = Objects.requireNonNull(sorted.toAbsolutePath().getParent()).toFile();
    try (BufferedReader reader = Files.newBufferedReader(lines)) {
      List<File> parts =
          ExternalSort.sortInBatch(
              reader,
              Files.size(lines),
              BY_CODE_POINTS,
              MOST_FILES,
              MEMORY,
              StandardCharsets.UTF_8,
              folder,
              false,
              0,
              false,
              false);
      ExternalSort.mergeSortedFiles(parts, sorted.toFile(), BY_CODE_POINTS, StandardCharsets.UTF_8);
    }
  }

  /** The order of two lines. */
  public static int compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char left = a.charAt(i);
      char right = b.charAt(i);
      if (left != right) {
        boolean apart = Character.isSurrogate(left) != Character.isSurrogate(right);
        return apart ? (Character.isSurrogate(left) ? 1 : -1) : Character.compare(left, right);
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
