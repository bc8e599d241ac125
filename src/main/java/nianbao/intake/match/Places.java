package nianbao.intake.match;

import nianbao.intake.piece.Place;

/** Places of what stands nowhere. */
final class Places {

  /** The document as a whole, which is looked at from its beginning. */
  static final Place START = new Place.Whole();

  private Places() {}

  /** The first row of what was scanned. */
  static Place of(Scan scan) {
    return scan.entries().isEmpty() ? START : scan.entries().get(0).row().place();
  }
}
