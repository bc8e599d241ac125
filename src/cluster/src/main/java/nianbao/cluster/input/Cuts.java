package nianbao.cluster.input;

import java.util.ArrayList;
import java.util.List;

/** Files cut into slices of about one size, small ones put together. For one thread. */
final class Cuts {

  /** Small files that one task reads. */
  private static final int MOST_FILES = 1000;

  private final long bytes;
  private final List<Slice> slices = new ArrayList<>();
  private final List<ClusterFile> small = new ArrayList<>();
  private long size;
  private long files;

  /**
   * No slices yet.
   *
   * @param bytes that one should have
   */
  Cuts(long bytes) {
    this.bytes = bytes;
  }

  /** How many files were added that have something. */
  long files() {
    return files;
  }

  /** Adds a file that is one report. */
  void addDocument(ClusterFile file, long length) {
    files++;
    small.add(file);
    size += length;
    if (small.size() == MOST_FILES || size > bytes) {
      putTogether();
    }
  }

  /** Adds a file that has to be read as one. */
  void addWhole(Slice file) {
    files++;
    slices.add(file);
  }

  /** Adds a file of lines. */
  void addLines(ClusterFile file, long length) {
    files += length > 0 ? 1 : 0;
    for (long start = 0; start < length; start += bytes) {
      slices.add(new Lines(file, start, Math.min(bytes, length - start)));
    }
  }

  /** All slices; those of a file one behind the other. */
  List<Slice> slices() {
    putTogether();
    return List.copyOf(slices);
  }

  private void putTogether() {
    if (!small.isEmpty()) {
      slices.add(new Documents(small));
      small.clear();
      size = 0;
    }
  }
}
