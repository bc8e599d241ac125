package nianbao.cluster.repeat;

import java.io.Serializable;
import java.util.List;
import nianbao.check.repeat.Sketch;

/** The paragraphs of a report, as far as they are compared. Unchangeable. */
public final class Texts implements Serializable {

  private static final long serialVersionUID = 1;

  private final String agency;
  private final byte[] sketches;

  /**
   * The paragraphs of a report.
   *
   * @param agency 发布机关全称
   */
  public Texts(String agency, List<Sketch> sketches) {
    this.agency = agency;
    this.sketches = Sketch.toBytes(sketches);
  }

  String agency() {
    return agency;
  }

  List<Sketch> sketches() {
    return Sketch.listOf(sketches);
  }
}
