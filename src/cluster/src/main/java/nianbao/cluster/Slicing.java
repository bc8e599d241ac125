package nianbao.cluster;

import java.util.ArrayList;
import java.util.List;
import nianbao.cluster.input.Inputs;
import nianbao.cluster.input.Slice;
import nianbao.cluster.site.Store;
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
    List<Long> counts =
        steps.of(
            "清点报告",
            () ->
                spark
                    .parallelize(slices, slices.size())
                    .map(slice -> slice.count(files))
                    .collect());
    List<Slice> counted = new ArrayList<>();
    long all = 0;
    long lines = 0;
    for (int i = 0; i < slices.size(); i++) {
      lines = i > 0 && slices.get(i).continues(slices.get(i - 1)) ? lines : 0;
      counted.add(slices.get(i).behind(lines));
      lines += counts.get(i);
      all += counts.get(i);
    }
    return new Sliced(counted, all);
  }
}
