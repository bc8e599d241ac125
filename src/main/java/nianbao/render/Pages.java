package nianbao.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nianbao.render.face.DocumentFonts;
import nianbao.render.face.EmbeddedFont;
import nianbao.render.face.Role;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Pages that are laid out and painted but not yet saved: a file is saved once, when it has its
 * stamps. Owned by one thread.
 */
public final class Pages implements AutoCloseable {

  private final PDDocument document;
  private final DocumentFonts fonts;
  private final Map<String, Place> places;
  private final float baseline;

  Pages(PDDocument document, DocumentFonts fonts, Map<String, Place> places, float baseline) {
    this.document = document;
    this.fonts = fonts;
    this.places = Map.copyOf(places);
    this.baseline = baseline;
  }

  /** The open document. */
  public PDDocument document() {
    return document;
  }

  /** How many pages there are. */
  public int count() {
    return document.getNumberOfPages();
  }

  /** The document's own font in a role, the very one that the text is set in. */
  public EmbeddedFont font(Role role) {
    return fonts.font(role);
  }

  /** All of the document's fonts, in the order in which they were made. */
  public List<EmbeddedFont> fonts() {
    return fonts.all();
  }

  /**
   * Embeds the glyphs of all that was shown; no more can be shown afterwards.
   *
   * @throws IOException if the document's memory cannot be written
   */
  public void embedFonts() throws IOException {
    fonts.embed();
  }

  /**
   * Where the element with an id landed.
   *
   * @throws NullPointerException if the HTML has no such element
   */
  public Place place(String id) {
    return Objects.requireNonNull(places.get(id), id);
  }

  /** Whether two elements are there and stand on different pages. */
  public boolean areParted(String first, String second) {
    Place one = places.get(first);
    Place other = places.get(second);
    return one != null && other != null && one.page() != other.page();
  }

  /** From the top of a line of body text to its baseline, in pt. */
  public float baseline() {
    return baseline;
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
