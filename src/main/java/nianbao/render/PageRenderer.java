package nianbao.render;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.regex.Pattern;
import nianbao.render.face.DocumentFonts;
import nianbao.render.face.Faces;
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

  /**
   * A renderer.
   *
   * @param faces the faces to set the text in
   * @param warnings told what the engine warns of, one line each
   */
  public PageRenderer(Faces faces, Consumer<String> warnings) {
    this.faces = faces;
    this.warnings = warnings;
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
      return paint(html, document, fonts);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeQuietly(document);
      throw new RenderingException("the pages cannot be laid out: " + e.getMessage(), e);
    }
  }

  private Pages paint(String html, SheetDocument document, DocumentFonts fonts) throws IOException {
    try (PdfBoxRenderer renderer = builder(html, document, fonts).buildPdfRenderer()) {
      renderer.layout();
      EvenSpacing.apply(renderer.getRootBox());
      PaintedPage.showEdges(renderer);
      renderer.createPDFKeepOpen();
      document.tellPicturesPlainly();
      float baseline = TextLines.baseline(renderer.getRootBox()) / renderer.getDotsPerPoint();
      return new Pages(document, fonts, places(renderer), baseline);
    }
  }

  private PdfRendererBuilder builder(String html, PDDocument document, DocumentFonts fonts) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.withHtmlContent(html, null);
    // PDF/A asks nothing more of the engine but metadata, which the stamp step writes itself.
    builder.usePdfUaAccessibility(true);
    builder.useUnicodeLineBreaker(new LineBreaker());
    builder.withDiagnosticConsumer(this::report);
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
    if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
      warnings.accept(diagnostic.getFormattedMessage());
    }
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
