package nianbao.cluster.repeat;

import java.io.Serializable;
import nianbao.archive.repeat.Band;
import nianbao.archive.repeat.Match;
import nianbao.check.repeat.Sketch;

/** A paragraph as it is compared. Unchangeable. */
final class Passage implements Serializable {

  private static final long serialVersionUID = 1;

  private final Place place;
  private final long number;
  private final String agency;
  private final String part;
  private final int[] minima;

  /**
   * A paragraph.
   *
   * @param number of it in the order of the archive
   */
  Passage(Place place, long number, String agency, Sketch sketch) {
    this.place = place;
    this.number = number;
    this.agency = agency;
    this.part = sketch.part();
    this.minima = sketch.minima();
  }

  Place place() {
    return place;
  }

  long number() {
    return number;
  }

  String agency() {
    return agency;
  }

  int hash(int band) {
    return Band.hash(minima, band);
  }

  Match matched(Passage other) {
    return Match.of(other.number, minima, other.minima);
  }

  /** This paragraph as the one that another is like. */
  Repeated repeatedBy(Passage other, int agreement) {
    return new Repeated(other.place, number, agreement, agency, part);
  }
}
