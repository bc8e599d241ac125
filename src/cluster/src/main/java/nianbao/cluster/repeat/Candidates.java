package nianbao.cluster.repeat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import nianbao.archive.repeat.Neighbours;
import scala.Tuple2;

/** The pairs of paragraphs that are worth comparing, found band by band. For one thread. */
final class Candidates implements Iterator<Tuple2<Pair, Boolean>> {

  private final Queue<Tuple2<Pair, Boolean>> found = new ArrayDeque<>();
  private final Neighbours neighbours =
      new Neighbours((earlier, later) -> found.add(new Tuple2<>(new Pair(earlier, later), true)));
  private final Iterator<Tuple2<Banded, Long>> banded;

  /**
   * The pairs of some bands.
   *
   * @param banded paragraphs with the numbers of their agencies, in order
   */
  Candidates(Iterator<Tuple2<Banded, Long>> banded) {
    this.banded = banded;
  }

  @Override
  public boolean hasNext() {
    while (found.isEmpty() && banded.hasNext()) {
      Tuple2<Banded, Long> next = banded.next();
      try {
        neighbours.add(next._1().hash(), next._1().paragraph(), next._2());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return !found.isEmpty();
  }

  @Override
  public Tuple2<Pair, Boolean> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return found.remove();
  }
}
