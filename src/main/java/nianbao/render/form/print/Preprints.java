package nianbao.render.form.print;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nianbao.render.face.DocumentFonts;
import nianbao.render.form.Form;
import nianbao.render.form.Preprint;

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
    Optional<Preprint> proof(Form form) throws IOException;
  }

  /** Ours are three; an agency's own templates may have as many as they like, or a new one each. */
  private static final int MOST = 64;

  private final Engine engine;
  private final Map<String, Optional<Preprint>> known =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Preprint>> eldest) {
          return size() > MOST;
        }
      };

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

  /** The preprint of a form, or nothing if the form is left to the engine. */
  Optional<Preprint> of(Form form) throws IOException {
    synchronized (known) {
      Optional<Preprint> preprint = known.get(form.alone());
      if (preprint != null) {
        return preprint;
      }
    }
    Optional<Preprint> made = form.looksTheSameAlone() ? engine.proof(form) : Optional.empty();
    synchronized (known) {
      known.put(form.alone(), made);
    }
    return made;
  }
}
