package nianbao.render;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRRuntimeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.regex.Pattern;
import nianbao.render.face.DocumentFonts;
import nianbao.render.face.Faces;
import nianbao.render.form.Painting;
import nianbao.render.form.Preprint;
import nianbao.render.form.Skeleton;
import nianbao.render.form.print.OfficialForms;
import nianbao.render.form.print.PaintedPages;
import nianbao.render.form.print.Preprints;
import nianbao.render.form.proof.Proof;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Lays out and paints HTML as tagged A4 pages (GB/T 9704-2012), with every face embedded.
 *
 * <p>Safe for use by several threads: each call works on a document of its own.
 */
public final class PageRenderer {

  static final Pattern ANY_ID = Pattern.compile(".+");

  static {
    // What the engine has to say comes through the diagnostics of each document.
    XRLog.setLoggerImpl(new SilentLogger());
  }

  private final Faces faces;
  private final Consumer<String> warnings;
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
    this.preprints = new Preprints(this::proof);
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
      return paint(forms, document, fonts, this::report, painting -> pages(painting, forms));
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
  private Optional<Preprint> proof(Skeleton skeleton) throws IOException {
    List<Diagnostic> said = new ArrayList<>();
    try (SheetDocument document = new SheetDocument()) {
      DocumentFonts fonts = new DocumentFonts(document, faces);
      OfficialForms none = OfficialForms.none(skeleton.alone());
      Optional<Preprint> preprint =
          paint(none, document, fonts, said::add, painting -> Proof.read(painting, skeleton));
      return said.stream().anyMatch(PageRenderer::isWarning) ? Optional.empty() : preprint;
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
      Consumer<Diagnostic> diagnostics,
      Reader<T> reader)
      throws IOException {
    List<Diagnostic> said = new ArrayList<>();
    PdfRendererBuilder builder = builder(forms.html(), document, fonts);
    builder.withDiagnosticConsumer(said::add);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      forms.reserve(renderer);
      renderer.layout();
      if (!forms.areKeptWhole(renderer)) {
        // What was said of this layout is said of the next one too.
        said.clear();
        return paint(forms.left(), document, fonts, diagnostics, reader);
      }
      EvenSpacing.apply(renderer.getRootBox());
      PaintedPage.showEdges(renderer);
      renderer.createPDFKeepOpen();
      document.tellPicturesPlainly();
      return reader.read(new Painting(renderer, document, fonts));
    } finally {
      said.forEach(diagnostics);
    }
  }

  private static PdfRendererBuilder builder(String html, PDDocument document, DocumentFonts fonts) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.withHtmlContent(html, null);
    // PDF/A asks nothing more of the engine but metadata, which the stamp step writes itself.
    builder.usePdfUaAccessibility(true);
    // Leaves the pages' content as it is: it is added to, and deflated once, when it is written.
    builder.testMode(true);
    builder.useUnicodeLineBreaker(new LineBreaker());
    closeEveryDoor(builder);
    fonts.registerWith(builder);
    return builder;
  }

  private static void closeEveryDoor(PdfRendererBuilder builder) {
    builder.useUriResolver(
        (base, uri) -> uri.startsWith("data:") ? GrayPicture.asPalette(uri) : null);
    for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"), moment);
    }
  }

  private void report(Diagnostic diagnostic) {
    if (isWarning(diagnostic)) {
      warnings.accept(diagnostic.getFormattedMessage());
    }
  }

  private static boolean isWarning(Diagnostic diagnostic) {
    return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
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
