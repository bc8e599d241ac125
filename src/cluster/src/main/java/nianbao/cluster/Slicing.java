package nianbao.cluster;

import java.util.ArrayList;
import java.util.List;
import nianbao.cluster.input.Count;
import nianbao.cluster.input.Inputs;
import nianbao.cluster.input.Slice;
import nianbao.cluster.site.Store;
import nianbao.terminal.UnusableException;
import org.apache.spark.api.java.JavaSparkContext;

/** Cuts the input into slices. */
record Slicing(JavaSparkContext spark, Store store, Steps steps) {

  /** What one task reads unless the operator says otherwise: some thousand reports. */
  private static final String SLICE = "32m";

  /**
   * The slices of an input.
   *
   * @param slices which know how many lines of their file come before them
   * @param reports how many there are at most
   */
  record Sliced(List<Slice> slices, long reports) {}

  /** Finds out where the input can be cut. */
  List<Slice> cut(List<String> inputs) {
    long bytes = spark.getConf().getSizeAsBytes("spark.files.maxPartitionBytes", SLICE);
    return new Inputs(inputs, store).slices(bytes);
  }

  /** Tells each slice how many lines of its file come before it. */
  Sliced counted(List<Slice> slices) {
    Store files = store;
    List<Count> counts =
        steps.of(
            "清点报告",
            () ->
                spark
                    .parallelize(slices, slices.size())
                    .map(slice -> slice.count(files))
                    .collect());
    counts.stream()
        .map(Count::unreadable)
        .filter(file -> !file.isEmpty())
        .findFirst()
        .ifPresent(Slicing::refuse);
    List<Slice> counted = new ArrayList<>();
    long all = 0;
    long lines = 0;
    for (int i = 0; i < slices.size(); i++) {
      lines = i > 0 && slices.get(i).continues(slices.get(i - 1)) ? lines : 0;
      counted.add(slices.get(i).counted(lines, counts.get(i).reports()));
      lines += counts.get(i).reports();
      all += counts.get(i).reports();
    }
    return new Sliced(counted, all);
  }

  private static void refuse(String file) {
    throw new UnusableException("找不到“" + file + "”，或者没有权限读它。");
  }
}
