package nianbao.render.preprint.print;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.render.face.DocumentFonts;
import nianbao.render.preprint.Preprint;
import nianbao.render.preprint.Skeleton;

/**
 * The preprints of all forms that were seen, made when a form is first seen. Safe for use by
 * several threads.
 */
public final class Preprints {

  /** Lays out and paints forms that stand alone. */
  public interface Engine {

    /**
     * Paints a form and reads it.
     *
     * @return nothing if the form is not a plain one, or if there is anything to say of it
     */
    Optional<Preprint> trial(Skeleton skeleton) throws IOException;
  }

  /** Ours are three; an agency's own templates may have as many as they like, or a new one each. */
  private static final int MOST = 64;

  private record Known(Skeleton skeleton, Optional<Plate> plate) {}

  private final Engine engine;
  private volatile List<Known> known = List.of();

  /** Preprints that an engine makes. */
  public Preprints(Engine engine) {
    this.engine = engine;
  }

  /**
   * Takes the forms out of a document.
   *
   * @param html well-formed XHTML
   * @param fonts of the document
   */
  public OfficialForms takeOut(String html, DocumentFonts fonts) throws IOException {
    return OfficialForms.of(html, this, fonts);
  }

  /** The skeletons of all forms that are known. */
  List<Skeleton> skeletons() {
    return known.stream().map(Known::skeleton).toList();
  }

  /** The plate of a form, or nothing if the form is left to the engine. */
  Optional<Plate> of(Skeleton skeleton) throws IOException {
    List<Known> now = known;
    for (int i = 0; i < now.size(); i++) {
      if (now.get(i).skeleton().equals(skeleton)) {
        if (i >= MOST / 2) {
          toFront(now.get(i));
        }
        return now.get(i).plate();
      }
    }
    Optional<Preprint> preprint =
        skeleton.looksTheSameAlone() ? engine.trial(skeleton) : Optional.empty();
    Known added = new Known(skeleton, preprint.map(Plate::of));
    toFront(added);
    return added.plate();
  }

  /** What was not asked for the longest time falls off the end. */
  private synchronized void toFront(Known first) {
    Stream<Known> others =
        known.stream().filter(other -> !other.skeleton().equals(first.skeleton()));
    known = Stream.concat(Stream.of(first), others).limit(MOST).toList();
  }
}
