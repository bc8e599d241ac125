package nianbao.render;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.util.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nianbao.render.engine.BoundlessLayoutException;
import nianbao.render.engine.Engine;
import nianbao.render.engine.SheetDocument;
import nianbao.render.engine.UnprintableException;
import nianbao.render.face.DocumentFonts;
import nianbao.render.face.Faces;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Does what it says: the engine lays out and paints all of the HTML. Whoever knows a faster way for
 * parts of it (see {@code preprint}) has the engine keep places for them.
 *
 * <p>Safe for use by several threads: each call works on a document of its own.
 */
public final class EngineRenderer implements PageRenderer {

  /** What stands around the engine, before it lays out and after it has painted. */
  public interface Preparation {

    /**
     * Prepares a document.
     *
     * @param fonts of the document
     */
    Inserts of(DocumentFonts fonts) throws IOException;
  }

  /** Reads what was painted, before it is closed. */
  public interface Reader<T> {
    /** Reads it. */
    T read(Painting painting) throws IOException;
  }

  static final Pattern ANY_ID = Pattern.compile(".+");

  /** The engine marks the background of each box that might have one. */
  private static final String NOTHING = "/Artifact /Rules BDC\nEMC\n";

  private final Faces faces;
  private final Consumer<String> warnings;
  private final Queue<Engine> idle = new ConcurrentLinkedQueue<>();

  /**
   * A renderer.
   *
   * @param faces the faces to set the text in
   * @param warnings told what the engine warns of, one line each
   */
  public EngineRenderer(Faces faces, Consumer<String> warnings) {
    this.faces = faces;
    this.warnings = warnings;
  }

  @Override
  public Pages render(String html) {
    return render(fonts -> new NoInserts(html));
  }

  /**
   * Lays out and paints what is left to the engine, and adds what is not.
   *
   * @throws RenderingException if the engine fails
   * @throws BoundlessLayoutException if the layout does not come to an end
   * @throws UnprintableException if it shows characters that no face has
   * @throws CancellationException if the thread is interrupted
   */
  public Pages render(Preparation preparation) {
    SheetDocument document = new SheetDocument();
    try {
      DocumentFonts fonts = new DocumentFonts(document, faces);
      Inserts inserts = preparation.of(fonts);
      return paint(inserts, document, fonts, this::warn, painting -> pages(painting, inserts));
    } catch (BoundlessLayoutException | CancellationException | UnprintableException e) {
      IOUtils.closeQuietly(document);
      throw e;
    } catch (IOException | RuntimeException e) {
      IOUtils.closeQuietly(document);
      throw new RenderingException("the pages cannot be laid out: " + e.getMessage(), e);
    }
  }

  /**
   * Lays out and paints a document to read what was painted, and closes it.
   *
   * @param said told what the engine warns of
   */
  public <T> T read(String html, Consumer<Diagnostic> said, Reader<T> reader) throws IOException {
    try (SheetDocument document = new SheetDocument()) {
      DocumentFonts fonts = new DocumentFonts(document, faces);
      return paint(new NoInserts(html), document, fonts, said, reader);
    }
  }

  private static Pages pages(Painting painting, Inserts inserts) throws IOException {
    PdfBoxRenderer renderer = painting.renderer();
    Inserts.Addition addition = inserts.landed(painting);
    for (PDPage page : painting.document().getPages()) {
      PageContent.change(page, content -> addition.to(page, content.replace(NOTHING, "")));
    }
    float baseline = TextLines.baseline(renderer.getRootBox()) / renderer.getDotsPerPoint();
    return new Pages(painting.document(), painting.fonts(), places(renderer), baseline);
  }

  private <T> T paint(
      Inserts inserts,
      SheetDocument document,
      DocumentFonts fonts,
      Consumer<Diagnostic> warnings,
      Reader<T> reader)
      throws IOException {
    List<Diagnostic> said = new ArrayList<>();
    Engine engine = Objects.requireNonNullElseGet(idle.poll(), Engine::tagging);
    try {
      T read =
          engine.read(
              inserts.html(),
              document,
              fonts,
              said::add,
              renderer -> {
                inserts.reserve(renderer);
                renderer.layout();
                if (!inserts.fit(renderer)) {
                  // The document is laid out a second time now, which reports the same warnings
                  // again.
                  said.clear();
                  return paint(inserts.left(), document, fonts, warnings, reader);
                }
                return reader.read(painting(renderer, document, fonts));
              });
      // Reached only without an exception: an engine that failed may still hold parts of its
      // document and is dropped.
      idle.add(engine);
      return read;
    } finally {
      said.forEach(warnings);
    }
  }

  private static Painting painting(
      PdfBoxRenderer renderer, SheetDocument document, DocumentFonts fonts) throws IOException {
    EvenSpacing.apply(renderer.getRootBox());
    PaintedPage.showEdges(renderer);
    renderer.createPDFKeepOpen();
    document.tellPicturesPlainly();
    return new Painting(renderer, document, fonts);
  }

  private void warn(Diagnostic diagnostic) {
    warnings.accept(diagnostic.getFormattedMessage());
  }

  private static Map<String, Place> places(PdfBoxRenderer renderer) {
    Map<String, Place> places = new HashMap<>();
    for (PagePosition<?> found : renderer.findPagePositionsByID(ANY_ID)) {
      places.putIfAbsent(
          found.getId(),
          new Place(
              found.getPageNo(),
              found.getX(),
              found.getY() + found.getHeight(),
              found.getWidth(),
              found.getHeight()));
    }
    return places;
  }
}
