package nianbao.cluster.part;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import nianbao.archive.source.SourceSet;
import nianbao.cluster.repeat.Texts;
import nianbao.cluster.site.Spooled;
import nianbao.cluster.survey.Row;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * What came in, and the paragraphs of the reports that are to be made. It is kept on the executors'
 * disks: reports are fetched once for it, and once to be made.
 */
public record Listing(JavaRDD<Listed> all) {

  /** A listing of reports, by the parts that they belong to. */
  public static Listing of(JavaPairRDD<String, Row> rows) {
    return new Listing(
        rows.mapPartitions(Listing::listed, true)
            .setName("各片的报告")
            .persist(StorageLevel.DISK_ONLY()));
  }

  /** Lists all, and gives what came in. */
  public Census census() {
    return all.mapPartitions(Listing::first).reduce(Census::and);
  }

  /** The reports that are to be made, with the paragraphs that are compared. */
  public JavaPairRDD<String, Texts> texts() {
    return all.flatMapToPair(Listing::texts);
  }

  private static Iterator<Listed> listed(Iterator<Tuple2<String, Row>> rows) throws IOException {
    Census.Taker taker = new Census.Taker(rows);
    try (PartPlan part = PartPlan.of(taker, SourceSet.EMPTY)) {
      return Spooled.of(
          part.space().file("texts"),
          sink -> {
            sink.put(taker.taken());
            part.plan()
                .each(
                    planned ->
                        sink.put(
                            new Text(
                                planned.home(),
                                new Texts(planned.agency(), part.plan().sketches(planned)))));
          });
    }
  }

  private static Iterator<Census> first(Iterator<Listed> listed) {
    return listed.hasNext() && listed.next() instanceof Census census
        ? List.of(census).iterator()
        : List.<Census>of().iterator();
  }

  private static Iterator<Tuple2<String, Texts>> texts(Listed listed) {
    return listed instanceof Text text
        ? List.of(new Tuple2<>(text.home(), text.texts())).iterator()
        : List.<Tuple2<String, Texts>>of().iterator();
  }
}
