package nianbao.archive.repeat;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nianbao.archive.work.Workspace;
import nianbao.check.repeat.Sketch;

/**
 * For each paragraph of many reports the one of another agency that it is most like. Filled first,
 * then compared, then asked; paragraphs and reports are known by their number in the order in which
 * they were added, from 0. It lies on the disk. For one thread.
 */
public final class Alike implements Closeable {

  private final Workspace space;
  private final SketchFile sketches;
  private final BestFile best;
  private final NameFile names;

  /** Nothing yet. */
  public Alike(Workspace space) throws IOException {
    this.space = space;
    this.sketches = new SketchFile(space.file("sketches.sorted"));
    this.names = new NameFile(space.file("agencies"));
    this.best = new BestFile(space.file("best"));
  }

  /**
   * A paragraph that another is like.
   *
   * @param report the number of its report
   * @param agency whose report that is
   * @param part where it stands, in the words of the form
   */
  public record Found(int report, String agency, String part, Match match) {}

  /**
   * Adds the paragraphs of a report.
   *
   * @return the number of the first of them, had it any
   */
  public int add(String agency, List<Sketch> paragraphs) throws IOException {
    int first = sketches.count();
    int report = names.add(agency);
    for (Sketch sketch : paragraphs) {
      sketches.add(sketch, report, agency);
    }
    return first;
  }

  /** Compares all that was added. */
  public void compare() throws IOException {
    new Bands(sketches, best, space).compare();
  }

  /** What a paragraph is most like, if it is like any of another agency. */
  public Optional<Found> nearest(int paragraph) throws IOException {
    Match match = best.of(paragraph);
    if (!match.isAlike()) {
      return Optional.empty();
    }
    SketchFile.Kept other = sketches.of((int) match.other());
    return Optional.of(new Found(other.report(), names.of(other.report()), other.part(), match));
  }

  @Override
  public void close() throws IOException {
    sketches.close();
    best.close();
    names.close();
  }
}
