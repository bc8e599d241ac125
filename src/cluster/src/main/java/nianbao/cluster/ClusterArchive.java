package nianbao.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nianbao.archive.listing.Tally;
import nianbao.archive.source.SourceSet;
import nianbao.cli.terminal.UnusableException;
import nianbao.cluster.input.Inputs;
import nianbao.cluster.input.Slice;
import nianbao.cluster.last.LastYear;
import nianbao.cluster.part.Counters;
import nianbao.cluster.part.Listing;
import nianbao.cluster.part.PartMaking;
import nianbao.cluster.part.PartResult;
import nianbao.cluster.repeat.Place;
import nianbao.cluster.repeat.RepeatSearch;
import nianbao.cluster.repeat.Repeated;
import nianbao.cluster.site.JobOrder;
import nianbao.cluster.site.Store;
import nianbao.cluster.survey.Census;
import nianbao.cluster.survey.Parts;
import nianbao.cluster.survey.Row;
import nianbao.cluster.survey.Surveying;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;

/**
 * Makes an archive of parts on a cluster: the steps of {@code nianbao.archive.Archiver}, with
 * shuffles in place of sorted files. Each part is the share of the archive that one machine makes.
 *
 * <p>For one archive.
 */
final class ClusterArchive {

  /** What one task reads unless the operator says otherwise: some thousand reports. */
  private static final String SLICE = "32m";

  /** As many as the name of a part has digits for. */
  private static final int MOST_PARTS = 99_999;

  private final JavaSparkContext spark;
  private final JobOrder order;
  private final int partSize;
  private final Store store;
  private final OutFolder folder;

  ClusterArchive(JavaSparkContext spark, Store store, JobOrder order, int partSize) {
    this.spark = spark;
    this.order = order;
    this.partSize = partSize;
    this.store = store;
    this.folder = new OutFolder(order, store);
  }

  /**
   * What there is in the end.
   *
   * @param parts how many
   * @param tally of all parts
   * @param sums SHA-256 of the list of sums, in hexadecimal digits
   * @param notice what else the operator should know; empty if there is nothing
   */
  record Result(int parts, Tally tally, String sums, String notice) {}

  /** Whether it is there already, and whole. */
  boolean isComplete() throws IOException {
    return folder.isComplete();
  }

  /**
   * Makes it.
   *
   * @param inputs addresses of the reports
   * @param previous address of last year's reports; empty if they are not known
   * @param resume whether to go on with what an earlier run left
   */
  Result make(List<String> inputs, String previous, boolean resume) throws IOException {
    folder.prepare(resume);
    List<Slice> slices = new ArrayList<>(slices(inputs));
    Parts parts = new Parts(count(slices));
    Optional<LastYear> last =
        previous.isEmpty() ? Optional.empty() : Optional.of(new LastYear(previous, spark, store));
    JavaPairRDD<String, Row> rows = surveyed(slices, parts, last);
    SourceSet sources =
        tried("检查报告", () -> rows.mapPartitions(new Census()).reduce(SourceSet::join));
    if (sources.count() == 0) {
      throw new UnusableException("在“" + String.join("”、“", inputs) + "”里没有找到报告。");
    }
    String notice = last.map(LastYear::notice).orElse("");
    List<PartResult> results = made(rows, sources, parts);
    step("汇总");
    String sums = new FinalLists(spark, order, store).write(results);
    folder.finish();
    Tally tally = results.stream().map(PartResult::tally).reduce(Tally.NONE, Tally::and);
    return new Result(results.size(), tally, sums, notice);
  }

  private List<Slice> slices(List<String> inputs) {
    long bytes = spark.getConf().getSizeAsBytes("spark.files.maxPartitionBytes", SLICE);
    return new Inputs(inputs, store).slices(bytes);
  }

  /** Tells each slice how many lines of its file are before it, and gives the number of parts. */
  private int count(List<Slice> slices) {
    Store files = store;
    List<Long> counts =
        tried(
            "清点报告",
            () ->
                spark
                    .parallelize(slices, slices.size())
                    .map(slice -> slice.count(files))
                    .collect());
    long all = 0;
    long lines = 0;
    for (int i = 0; i < slices.size(); i++) {
      lines = i > 0 && slices.get(i).continues(slices.get(i - 1)) ? lines : 0;
      slices.set(i, slices.get(i).behind(lines));
      lines += counts.get(i);
      all += counts.get(i);
    }
    long parts = Math.max(1, (all + partSize - 1) / partSize);
    if (parts > MOST_PARTS) {
      throw new UnusableException(
          "一共约" + all + "份，每片" + partSize + "份就太多片了，请把 --partition-size 写大一些。");
    }
    return (int) parts;
  }

  private JavaPairRDD<String, Row> surveyed(
      List<Slice> slices, Parts parts, Optional<LastYear> last) {
    step("检查报告");
    JavaRDD<Slice> pieces = spark.parallelize(slices, slices.size());
    return last.map(year -> year.surveyed(pieces, spark, order))
        .orElseGet(() -> pieces.mapPartitionsToPair(new Surveying(order, store)))
        .partitionBy(parts)
        .setName("检查过的报告");
  }

  private List<PartResult> made(JavaPairRDD<String, Row> rows, SourceSet sources, Parts parts) {
    JavaPairRDD<Place, Repeated> repeated =
        tried(
            "查找雷同",
            () ->
                new RepeatSearch(parts)
                    .in(
                        rows.mapPartitionsToPair(new Listing(), true)
                            .persist(StorageLevel.DISK_ONLY())));
    Counters counters = Counters.in(spark.sc());
    step("制作各片");
    JavaRDD<PartResult> made =
        rows.zipPartitions(
            repeated, new PartMaking(order, sources, parts.numPartitions(), store, counters));
    List<PartResult> results = new ArrayList<>(tried("制作各片", made::collect));
    results.sort(Comparator.comparing(PartResult::name));
    return results;
  }

  private <T> T tried(String step, Supplier<T> action) {
    step(step);
    return new Tries(spark, folder).of(action);
  }

  private void step(String name) {
    spark.setCallSite(name);
    spark.setJobDescription(name);
  }
}
