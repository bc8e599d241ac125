package nianbao.cluster.part;

import java.util.Iterator;
import nianbao.archive.source.SourceSet;
import nianbao.cluster.survey.Row;
import scala.Tuple2;

/**
 * What came in.
 *
 * @param sources all of them
 * @param weight bytes of the sketches of their paragraphs
 */
public record Census(SourceSet sources, long weight) implements Listed {

  static final Census NONE = new Census(SourceSet.EMPTY, 0);

  Census with(Row row) {
    return new Census(row.addTo(sources), weight + row.weight());
  }

  /** What came in with this and another. */
  public Census and(Census other) {
    return new Census(sources.join(other.sources), weight + other.weight);
  }

  /** Takes it of reports while they pass. For one thread. */
  static final class Taker implements Iterator<Tuple2<String, Row>> {

    private final Iterator<Tuple2<String, Row>> rows;
    private Census taken = NONE;

    Taker(Iterator<Tuple2<String, Row>> rows) {
      this.rows = rows;
    }

    Census taken() {
      return taken;
    }

    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public Tuple2<String, Row> next() {
      Tuple2<String, Row> next = rows.next();
      taken = taken.with(next._2());
      return next;
    }
  }
}
