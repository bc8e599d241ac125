package nianbao.cluster.repeat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import nianbao.archive.repeat.Band;
import nianbao.archive.repeat.Match;
import nianbao.archive.repeat.Neighbours;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Finds 雷同 across all reports: what one machine finds, by the same bands and neighbours, with
 * shuffles in place of files. Of a paragraph only its sketch travels, and of a band only a number.
 *
 * @param parts the parts of the archive
 * @param width tasks of a shuffle: as many as there is data for, however many parts there are,
 *     since each writes for each of the next
 */
public record RepeatSearch(Partitioner parts, int width) {

  /** Bits for a paragraph in its report: more than one of the greatest length can have. */
  static final int PARAGRAPH_BITS = 20;

  /** What a task has of sketches: some thousand reports. */
  private static final long BYTES_OF_TASK = 32 << 20;

  /** A search in so many bytes of sketches. */
  public static RepeatSearch of(Partitioner parts, long bytes) {
    return new RepeatSearch(parts, (int) (1 + bytes / BYTES_OF_TASK));
  }

  /**
   * For each paragraph that is like one of another agency the one that it is most like.
   *
   * @param texts by the keys of their entries, in the parts that they belong to
   * @return in the parts of the paragraphs that are like another, in order
   */
  public JavaPairRDD<Place, Repeated> in(JavaPairRDD<String, Texts> texts) {
    JavaPairRDD<String, Texts> sorted =
        texts
            .coalesce(Math.min(width, texts.getNumPartitions()))
            .sortByKey(new ByCodePoints(), true, width)
            .setName("各段文字")
            .persist(StorageLevel.MEMORY_AND_DISK());
    long[] firsts = firsts(sorted);
    JavaRDD<Passage> passages =
        sorted.mapPartitionsWithIndex(
            (part, reports) -> new Passages(reports, firsts[part]), false);
    Partitioner numbers = new ByNumber(firsts);
    return found(pairs(passages, numbers), passages, numbers)
        .repartitionAndSortWithinPartitions(new ByHome(parts), Comparator.naturalOrder())
        .mapPartitionsToPair(Best::new, true);
  }

  /** The number of the first paragraph of each partition. */
  private static long[] firsts(JavaPairRDD<String, Texts> sorted) {
    List<Long> counts =
        sorted.mapPartitions(reports -> List.of(count(reports)).iterator()).collect();
    long[] firsts = new long[counts.size()];
    for (int i = 1; i < firsts.length; i++) {
      firsts[i] = firsts[i - 1] + (counts.get(i - 1) << PARAGRAPH_BITS);
    }
    return firsts;
  }

  private static long count(Iterator<?> all) {
    long count = 0;
    for (; all.hasNext(); all.next()) {
      count++;
    }
    return count;
  }

  /** The pairs that are worth comparing, each at the earlier of its paragraphs, in order. */
  private JavaPairRDD<Pair, Boolean> pairs(JavaRDD<Passage> passages, Partitioner numbers) {
    return passages
        .flatMapToPair(RepeatSearch::banded)
        .repartitionAndSortWithinPartitions(new ByBand(width), Comparator.naturalOrder())
        .mapPartitionsToPair(Candidates::new)
        .repartitionAndSortWithinPartitions(numbers, Comparator.naturalOrder());
  }

  private static Iterator<Tuple2<Banded, Long>> banded(Passage passage) {
    long agency = Neighbours.numberOf(passage.agency());
    return IntStream.range(0, Band.COUNT)
        .mapToObj(band -> new Tuple2<>(new Banded(passage.hash(band), passage.number()), agency))
        .iterator();
  }

  /** The earlier paragraph of each pair is brought to the later one, and compared with it there. */
  private static JavaPairRDD<Place, Repeated> found(
      JavaPairRDD<Pair, Boolean> pairs, JavaRDD<Passage> passages, Partitioner numbers) {
    JavaPairRDD<Pair, Passage> turned =
        JavaPairRDD.fromJavaRDD(
                pairs.zipPartitions(
                    passages, (some, those) -> new Meeting<>(some, those, RepeatSearch::turned)))
            .repartitionAndSortWithinPartitions(numbers, Comparator.naturalOrder());
    return JavaPairRDD.fromJavaRDD(
        turned.zipPartitions(
            passages, (some, those) -> new Meeting<>(some, those, RepeatSearch::alike)));
  }

  private static List<Tuple2<Pair, Passage>> turned(Pair pair, Boolean any, Passage here) {
    return List.of(new Tuple2<>(pair.turned(), here));
  }

  private static List<Tuple2<Place, Repeated>> alike(Pair pair, Passage one, Passage other) {
    Match match = one.matched(other);
    List<Tuple2<Place, Repeated>> both = new ArrayList<>();
    if (match.isAlike()) {
      both.add(new Tuple2<>(one.place(), other.repeatedBy(one, match.agreement())));
      both.add(new Tuple2<>(other.place(), one.repeatedBy(other, match.agreement())));
    }
    return both;
  }
}
