package nianbao.cluster.repeat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import nianbao.archive.repeat.Band;
import nianbao.archive.repeat.Match;
import nianbao.archive.repeat.Neighbours;
import nianbao.check.repeat.Sketch;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Finds 雷同 across all reports: what one machine finds, by the same bands and neighbours, with
 * shuffles in place of files. Of a paragraph only its sketch travels, and of a band only a number.
 *
 * @param parts the parts of the archive
 */
public record RepeatSearch(Partitioner parts) {

  /** Bits for a paragraph in its report: more than one of the greatest length can have. */
  private static final int PARAGRAPH_BITS = 20;

  /** Each task of a shuffle writes for each of the next: more of them only make smaller pieces. */
  private static final int MOST_TASKS = 1000;

  /**
   * For each paragraph that is like one of another agency the one that it is most like.
   *
   * @param texts by the keys of their entries, in the parts that they belong to
   * @return in the parts of the paragraphs that are like another, in order
   */
  public JavaPairRDD<Place, Repeated> in(JavaPairRDD<String, Texts> texts) {
    JavaPairRDD<Long, Passage> passages =
        texts
            .join(ranks(texts), parts)
            .flatMapToPair(report -> passages(report._1(), report._2()._1(), report._2()._2()))
            .partitionBy(new HashPartitioner(width()))
            .setName("各段文字")
            .persist(StorageLevel.MEMORY_AND_DISK());
    return pairs(passages)
        .join(passages, width())
        .mapToPair(pair -> new Tuple2<>(pair._2()._1(), pair._2()._2()))
        .join(passages, width())
        .flatMapToPair(pair -> alike(pair._2()._1(), pair._2()._2()))
        .reduceByKey(Repeated::better, width())
        .mapToPair(found -> new Tuple2<>(found._2().place(), found._2()))
        .repartitionAndSortWithinPartitions(new ByHome(parts), Comparator.naturalOrder());
  }

  private int width() {
    return Math.min(parts.numPartitions(), MOST_TASKS);
  }

  /** The reports in the order of the archive. */
  private JavaPairRDD<String, Long> ranks(JavaPairRDD<String, Texts> texts) {
    return texts
        .keys()
        .mapToPair(key -> new Tuple2<>(key, true))
        .sortByKey(new ByCodePoints(), true, width())
        .keys()
        .zipWithIndex();
  }

  private static Iterator<Tuple2<Long, Passage>> passages(String home, Texts texts, long rank) {
    List<Sketch> sketches = texts.sketches();
    return IntStream.range(0, sketches.size())
        .mapToObj(
            index ->
                new Passage(
                    new Place(home, index),
                    rank << PARAGRAPH_BITS | index,
                    texts.agency(),
                    sketches.get(index)))
        .map(passage -> new Tuple2<>(passage.number(), passage))
        .iterator();
  }

  private JavaPairRDD<Long, Long> pairs(JavaPairRDD<Long, Passage> passages) {
    return JavaPairRDD.fromJavaRDD(
        passages
            .flatMapToPair(passage -> banded(passage._2()))
            .repartitionAndSortWithinPartitions(new ByBand(width()), Comparator.naturalOrder())
            .mapPartitions(Candidates::new)
            .distinct(width()));
  }

  private static Iterator<Tuple2<Banded, Long>> banded(Passage passage) {
    long agency = Neighbours.numberOf(passage.agency());
    return IntStream.range(0, Band.COUNT)
        .mapToObj(band -> new Tuple2<>(new Banded(passage.hash(band), passage.number()), agency))
        .iterator();
  }

  private static Iterator<Tuple2<Long, Repeated>> alike(Passage one, Passage other) {
    Match match = one.matched(other);
    List<Tuple2<Long, Repeated>> both = new ArrayList<>();
    if (match.isAlike()) {
      both.add(new Tuple2<>(one.number(), other.repeatedBy(one, match.agreement())));
      both.add(new Tuple2<>(other.number(), one.repeatedBy(other, match.agreement())));
    }
    return both.iterator();
  }
}
