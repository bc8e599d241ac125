package nianbao.cluster;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nianbao.archive.content.Tally;
import nianbao.cluster.input.Slice;
import nianbao.cluster.last.LastYear;
import nianbao.cluster.part.Census;
import nianbao.cluster.part.Listing;
import nianbao.cluster.part.PartResult;
import nianbao.cluster.repeat.Place;
import nianbao.cluster.repeat.RepeatSearch;
import nianbao.cluster.repeat.Repeated;
import nianbao.cluster.site.Deaths;
import nianbao.cluster.site.JobOrder;
import nianbao.cluster.site.OneByOne;
import nianbao.cluster.site.Store;
import nianbao.cluster.survey.Parts;
import nianbao.cluster.survey.Row;
import nianbao.cluster.survey.Surveying;
import nianbao.terminal.UnusableException;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Makes an archive of parts on a cluster: the steps of {@code nianbao.archive.Archiver}, with
 * shuffles in place of sorted files. Each part is the shard of the archive that one machine makes.
 *
 * <p>For one archive.
 */
final class ClusterArchive {

  /** As many as the name of a part has digits for. */
  private static final int MOST_PARTS = 99_999;

  private final JavaSparkContext spark;
  private final JobOrder order;
  private final int partSize;
  private final Store store;
  private final OutFolder folder;
  private final Steps steps;

  ClusterArchive(JavaSparkContext spark, Store store, JobOrder order, int partSize) {
    this.spark = spark;
    this.order = order;
    this.partSize = partSize;
    this.store = store;
    this.folder = new OutFolder(order, store);
    this.steps = new Steps(spark, Deaths.in(spark, order, store));
  }

  /** Whether it is there already, and whole: a cluster may start a job again that just ended. */
  boolean isComplete() throws IOException {
    boolean complete = folder.isComplete();
    if (complete) {
      folder.finish();
    }
    return complete;
  }

  /**
   * Makes it.
   *
   * @param inputs addresses of the reports
   * @param previous address of last year's reports; empty if they are not known
   * @param resume whether to go on with what an earlier run left
   */
  Outcome make(List<String> inputs, String previous, boolean resume) throws IOException {
    folder.require(resume);
    Slicing slicing = new Slicing(spark, store, steps);
    List<Slice> cut = slicing.cut(inputs);
    Optional<LastYear> last =
        previous.isEmpty() ? Optional.empty() : Optional.of(new LastYear(previous, spark, store));
    // Broken templates and faces are found here, and not by every executor.
    order.press().press(store);
    folder.prepare();
    Outcome outcome = made(slicing.counted(cut), last);
    steps.end();
    folder.finish();
    return outcome;
  }

  private Outcome made(Slicing.Sliced sliced, Optional<LastYear> last) throws IOException {
    Parts parts = parts(sliced.reports());
    JavaPairRDD<String, Row> rows = surveyed(sliced.slices(), parts, last);
    Listing listing = Listing.of(rows);
    Census census = steps.of("检查报告", listing::census);
    if (census.sources().count() == 0) {
      throw new UnusableException("输入里没有报告：文件夹和ZIP里要有 *.json 文件，NDJSON里要有内容。");
    }
    String notice = last.map(LastYear::notice).orElse("");
    JavaPairRDD<Place, Repeated> repeated =
        steps.of("查找雷同", () -> RepeatSearch.of(parts, census.weight()).in(listing.texts()));
    List<PartResult> results =
        new PartStage(spark, order, store, steps).made(rows, repeated, census.sources(), parts);
    steps.begin("汇总");
    String sums = new FinalLists(spark, order, store).write(results);
    Tally tally = results.stream().map(PartResult::tally).reduce(Tally.NONE, Tally::and);
    return new Outcome(results.size(), tally, sums, notice);
  }

  private Parts parts(long reports) {
    long parts = Math.max(1, (reports + partSize - 1) / partSize);
    if (parts > MOST_PARTS) {
      throw new UnusableException(
          "一共约" + reports + "份，每片" + partSize + "份就太多片了，请把 --partition-size 写大一些。");
    }
    return new Parts((int) parts, reports);
  }

  private JavaPairRDD<String, Row> surveyed(
      List<Slice> slices, Parts parts, Optional<LastYear> last) {
    steps.begin("检查报告");
    JavaRDD<Slice> pieces = spark.parallelize(slices, slices.size());
    JavaPairRDD<String, Row> rows =
        last.map(year -> year.surveyed(pieces, spark, order))
            .orElseGet(() -> pieces.mapPartitionsToPair(new Surveying(order, store)));
    return OneByOne.partitioned(rows, parts).setName("检查过的报告");
  }
}
