package nianbao.cluster.site;

import java.util.Comparator;
import org.apache.spark.Partitioner;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.rdd.ShuffledRDD;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.Serializer;
import scala.math.Ordering;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/**
 * Moves reports so that a task has one of them in memory. Spark's own streams hold a hundred values
 * before they forget them, however large these are.
 */
public final class OneByOne {

  private static final String VALUES_HELD = "spark.serializer.objectStreamReset";

  private OneByOne() {}

  /** Values by the parts that their keys belong to. */
  public static <K, V> JavaPairRDD<K, V> partitioned(JavaPairRDD<K, V> values, Partitioner parts) {
    return pairs(moved(values, parts));
  }

  /** The same, in order within each part. */
  public static <K, V> JavaPairRDD<K, V> sorted(
      JavaPairRDD<K, V> values, Partitioner parts, Comparator<K> order) {
    return pairs(moved(values, parts).setKeyOrdering(Ordering.comparatorToOrdering(order)));
  }

  /** What writes a value and forgets it. */
  static Serializer serializer() {
    return new JavaSerializer(new SparkConf(false).set(VALUES_HELD, "1"));
  }

  private static <K, V> ShuffledRDD<K, V, V> moved(JavaPairRDD<K, V> values, Partitioner parts) {
    return new ShuffledRDD<K, V, V>(values.rdd(), parts, tag(), tag(), tag())
        .setSerializer(serializer());
  }

  private static <K, V> JavaPairRDD<K, V> pairs(ShuffledRDD<K, V, V> moved) {
    return JavaPairRDD.fromRDD(moved, tag(), tag());
  }

  // As all of Spark's Java classes have it: what a class is, is known where it is written.
  @SuppressWarnings("unchecked")
  private static <T> ClassTag<T> tag() {
    return (ClassTag<T>) ClassTag$.MODULE$.AnyRef();
  }
}
