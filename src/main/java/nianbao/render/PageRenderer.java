package nianbao.render;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRRuntimeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nianbao.render.engine.Engine;
import nianbao.render.engine.SheetDocument;
import nianbao.render.face.DocumentFonts;
import nianbao.render.face.Faces;
import nianbao.render.preprint.Painting;
import nianbao.render.preprint.Preprint;
import nianbao.render.preprint.Skeleton;
import nianbao.render.preprint.TrialPrint;
import nianbao.render.preprint.print.OfficialForms;
import nianbao.render.preprint.print.PaintedPages;
import nianbao.render.preprint.print.Preprints;
import org.apache.pdfbox.io.IOUtils;

/**
 * Lays out and paints HTML as tagged A4 pages (GB/T 9704-2012), with every face embedded.
 *
 * <p>Safe for use by several threads: each call works on a document of its own.
 */
public final class PageRenderer {

  static final Pattern ANY_ID = Pattern.compile(".+");

  private final Faces faces;
  private final Consumer<String> warnings;
  private final Queue<Engine> idle = new ConcurrentLinkedQueue<>();
  private final Preprints preprints;

  /**
   * A renderer.
   *
   * @param faces the faces to set the text in
   * @param warnings told what the engine warns of, one line each
   */
  public PageRenderer(Faces faces, Consumer<String> warnings) {
    this.faces = faces;
    this.warnings = warnings;
    this.preprints = new Preprints(this::trial);
  }

  /**
   * Lays out and paints.
   *
   * @param html well-formed XHTML; nothing that it refers to is fetched but {@code data:} URIs
   * @return the open pages; the caller closes them
   * @throws RenderingException if the engine fails
   */
  public Pages render(String html) {
    SheetDocument document = new SheetDocument();
    try {
      DocumentFonts fonts = new DocumentFonts(document, faces);
      OfficialForms forms = preprints.takeOut(html, fonts);
      return paint(forms, document, fonts, this::warn, painting -> pages(painting, forms));
    } catch (IOException | RuntimeException e) {
      IOUtils.closeQuietly(document);
      throw new RenderingException("the pages cannot be laid out: " + e.getMessage(), e);
    }
  }

  private static Pages pages(Painting painting, OfficialForms forms) throws IOException {
    PdfBoxRenderer renderer = painting.renderer();
    PaintedPages.finish(painting, forms);
    float baseline = TextLines.baseline(renderer.getRootBox()) / renderer.getDotsPerPoint();
    return new Pages(painting.document(), painting.fonts(), places(renderer), baseline);
  }

  /** Where the engine warns of a form or fails, it is to do so with the whole document. */
  private Optional<Preprint> trial(Skeleton skeleton) throws IOException {
    List<Diagnostic> said = new ArrayList<>();
    try (SheetDocument document = new SheetDocument()) {
      DocumentFonts fonts = new DocumentFonts(document, faces);
      OfficialForms none = OfficialForms.none(skeleton.alone());
      Optional<Preprint> preprint =
          paint(none, document, fonts, said::add, painting -> TrialPrint.read(painting, skeleton));
      return said.isEmpty() ? preprint : Optional.empty();
    } catch (XRRuntimeException e) {
      return Optional.empty();
    }
  }

  /** Reads what was painted, before it is closed. */
  private interface Reader<T> {
    T read(Painting painting) throws IOException;
  }

  private <T> T paint(
      OfficialForms forms,
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
              forms.html(),
              document,
              fonts,
              said::add,
              renderer -> {
                forms.reserve(renderer);
                renderer.layout();
                if (!forms.areKeptWhole(renderer)) {
                  // What was said of this layout is said of the next one too.
                  said.clear();
                  return paint(forms.left(), document, fonts, warnings, reader);
                }
                return reader.read(painting(renderer, document, fonts));
              });
      // One that failed may hold what it failed with.
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
