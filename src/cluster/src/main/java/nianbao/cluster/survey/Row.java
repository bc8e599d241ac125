package nianbao.cluster.survey;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nianbao.archive.plan.EntryPattern;
import nianbao.archive.plan.Lines;
import nianbao.archive.plan.Planned;
import nianbao.archive.plan.Refused;
import nianbao.archive.source.SourceSet;
import nianbao.archive.survey.Inspected;
import nianbao.archive.survey.PlanWriter;
import nianbao.check.repeat.Sketch;
import nianbao.press.listing.Surveyed;
import scala.Tuple2;

/** A report that was looked at, on its way to the part that it belongs to. Unchangeable. */
public final class Row implements Serializable {

  private static final long serialVersionUID = 1;
  private static final byte[] NOTHING = {};

  private final boolean planned;
  private final String line;
  private final byte[] report;
  private final byte[] sketches;

  private Row(boolean planned, String line, byte[] report, byte[] sketches) {
    this.planned = planned;
    this.line = line;
    this.report = report;
    this.sketches = sketches;
  }

  /** What came of a source, behind what decides the part that it belongs to. */
  static Tuple2<String, Row> of(Inspected inspected, EntryPattern pattern) {
    if (inspected.refusal().isPresent()) {
      Refused refused = inspected.refusal().get();
      return new Tuple2<>(refused.home(), new Row(false, Lines.of(refused), NOTHING, NOTHING));
    }
    Planned planned = inspected.planned(pattern);
    Surveyed report = inspected.report().orElseThrow();
    return new Tuple2<>(
        planned.home(),
        new Row(
            true,
            Lines.of(planned),
            report.canonical().getBytes(StandardCharsets.UTF_8),
            Sketch.toBytes(report.sketches())));
  }

  /** Adds it to a plan. */
  public void addTo(PlanWriter plan) throws IOException {
    if (planned) {
      plan.add(Lines.planned(line), report, sketches);
    } else {
      plan.refuse(Lines.refused(line));
    }
  }

  /** How many bytes the sketches of its paragraphs have. */
  public int weight() {
    return sketches.length;
  }

  /** Some sources and this one. */
  public SourceSet addTo(SourceSet sources) {
    if (planned) {
      Planned known = Lines.planned(line);
      return sources.with(known.source(), Optional.of(known.digest()));
    }
    Refused known = Lines.refused(line);
    return sources.with(known.source(), known.digest());
  }
}
