package nianbao.cluster.repeat;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Of all that a paragraph is like the best, where these come together. For one thread. */
final class Best implements Iterator<Tuple2<Place, Repeated>> {

  private final Iterator<Tuple2<Place, Repeated>> all;
  private @Nullable Tuple2<Place, Repeated> ahead;

  Best(Iterator<Tuple2<Place, Repeated>> all) {
    this.all = all;
    this.ahead = following();
  }

  private @Nullable Tuple2<Place, Repeated> following() {
    return all.hasNext() ? all.next() : null;
  }

  @Override
  public boolean hasNext() {
    return ahead != null;
  }

  @Override
  public Tuple2<Place, Repeated> next() {
    Tuple2<Place, Repeated> best = ahead;
    if (best == null) {
      throw new NoSuchElementException();
    }
    ahead = following();
    while (ahead != null && ahead._1().equals(best._1())) {
      best = new Tuple2<>(best._1(), Repeated.better(best._2(), ahead._2()));
      ahead = following();
    }
    return best;
  }
}
