package nianbao.cluster.repeat;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Brings each pair and its paragraph together, both of which come in order: neither is held in
 * memory. A pair that was found more than once is met once. For one thread.
 *
 * @param <V> what comes with a pair
 * @param <R> what comes of it
 */
final class Meeting<V, R> implements Iterator<R> {

  /** What is done where they meet. */
  interface Use<V, R> extends Serializable {
    /** What comes of a pair, what comes with it, and its paragraph. */
    Iterable<R> of(Pair pair, V value, Passage here);
  }

  private final Iterator<Tuple2<Pair, V>> pairs;
  private final Iterator<Passage> passages;
  private final Use<V, R> use;
  private final Queue<R> ready = new ArrayDeque<>();
  private @Nullable Pair last;
  private @Nullable Passage here;

  Meeting(Iterator<Tuple2<Pair, V>> pairs, Iterator<Passage> passages, Use<V, R> use) {
    this.pairs = pairs;
    this.passages = passages;
    this.use = use;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && pairs.hasNext()) {
      Tuple2<Pair, V> next = pairs.next();
      if (!next._1().equals(last)) {
        last = next._1();
        use.of(last, next._2(), passage(last.here())).forEach(ready::add);
      }
    }
    return !ready.isEmpty();
  }

  private Passage passage(long number) {
    Passage found = here;
    while (found == null || found.number() < number) {
      found = passages.next();
    }
    if (found.number() != number) {
      throw new IllegalStateException("no paragraph has the number " + number);
    }
    here = found;
    return found;
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }
}
