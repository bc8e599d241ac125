package nianbao.cluster.last;

import java.io.IOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nianbao.archive.source.Source;
import nianbao.cluster.input.Slice;
import nianbao.cluster.site.JobOrder;
import nianbao.cluster.site.OneByOne;
import nianbao.cluster.site.Scratch;
import nianbao.cluster.site.Spooled;
import nianbao.cluster.site.Store;
import nianbao.cluster.survey.Row;
import nianbao.terminal.UnusableException;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.LongAccumulator;
import scala.Tuple2;

/** Last year's reports, with each of which the same agency's report of this year is compared. */
public final class LastYear {

  private final String name;
  private final Store store;
  private final List<LastSlice> slices;
  private final LongAccumulator found;
  private final LongAccumulator unusable;
  private final LongAccumulator without;

  /**
   * Last year's reports.
   *
   * @param name address of an archive, a folder of parts, or a folder of JSON, PDF and OFD files
   * @throws UnusableException if there is nothing of the kind
   */
  public LastYear(String name, JavaSparkContext spark, Store store) {
    this.name = name;
    this.store = store;
    this.slices = LastSlice.in(name, store);
    if (slices.isEmpty()) {
      throw none();
    }
    this.found = spark.sc().longAccumulator("上年的报告");
    this.unusable = spark.sc().longAccumulator("上年的文件，不是报告");
    this.without = spark.sc().longAccumulator("没有上年报告的");
  }

  /** The reports of some slices, read and checked. */
  public JavaPairRDD<String, Row> surveyed(
      JavaRDD<Slice> current, JavaSparkContext spark, JobOrder order) {
    Store files = store;
    JavaPairRDD<MatchKey, Source> both =
        spark
            .parallelize(slices, slices.size())
            .mapPartitionsToPair(new LastReading(store, found, unusable))
            .union(current.mapPartitionsToPair(pieces -> current(pieces, files)));
    return OneByOne.sorted(both, new ByKey(both.getNumPartitions()), Comparator.naturalOrder())
        .mapPartitionsToPair(new Comparing(order, store, without));
  }

  private static Iterator<Tuple2<MatchKey, Source>> current(Iterator<Slice> slices, Store store)
      throws IOException {
    return Spooled.of(
        Scratch.ofTask().file("current"),
        sink -> {
          while (slices.hasNext()) {
            slices.next().sources(store).feed(source -> sink.put(met(source)));
          }
        });
  }

  private static Tuple2<MatchKey, Source> met(Source source) throws IOException {
    Optional<ReportOwner> report = ReportOwner.of(source.content().readAllBytes());
    String key =
        report.map(known -> MatchKey.keyOf(known.agency(), known.year())).orElse(source.name());
    return new Tuple2<>(new MatchKey(key, true, source.name()), source);
  }

  /**
   * What an operator should know of it, once all is read; empty if there is nothing.
   *
   * @throws UnusableException if there was no report of last year at all
   */
  public String notice() {
    if (found.value() == 0) {
      throw none();
    }
    return (unusable.value() > 0 ? "“%s”里有%d个文件不是报告，没有用到。%n".formatted(name, unusable.value()) : "")
        + (without.value() > 0
            ? "约有%d份报告在“%s”里没有上年的报告，没有与上年核对。%n".formatted(without.value(), name)
            : "");
  }

  private UnusableException none() {
    return new UnusableException("选项 --previous 的“" + name + "”里没有上年的报告。");
  }
}
