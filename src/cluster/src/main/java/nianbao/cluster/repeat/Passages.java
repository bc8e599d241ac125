package nianbao.cluster.repeat;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import nianbao.check.repeat.Sketch;
import scala.Tuple2;

/** The paragraphs of reports in order, with their numbers. For one thread. */
final class Passages implements Iterator<Passage> {

  private final Iterator<Tuple2<String, Texts>> reports;
  private Iterator<Passage> some = List.<Passage>of().iterator();
  private long first;

  /**
   * Paragraphs.
   *
   * @param first number of the first
   */
  Passages(Iterator<Tuple2<String, Texts>> reports, long first) {
    this.reports = reports;
    this.first = first;
  }

  @Override
  public boolean hasNext() {
    while (!some.hasNext() && reports.hasNext()) {
      Tuple2<String, Texts> report = reports.next();
      some = of(report._1(), report._2(), first);
      first += 1L << RepeatSearch.PARAGRAPH_BITS;
    }
    return some.hasNext();
  }

  @Override
  public Passage next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return some.next();
  }

  private static Iterator<Passage> of(String home, Texts texts, long first) {
    List<Sketch> sketches = texts.sketches();
    return IntStream.range(0, sketches.size())
        .mapToObj(
            index ->
                new Passage(
                    new Place(home, index), first | index, texts.agency(), sketches.get(index)))
        .iterator();
  }
}
