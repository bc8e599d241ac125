package nianbao.render.engine;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.logging.Level;
import nianbao.render.face.DocumentFonts;
import nianbao.render.picture.GrayPicture;
import nianbao.render.picture.SvgPainter;

/**
 * openhtmltopdf as it is set up here, with what it may use again for the next document. For one
 * document at a time.
 */
public final class Engine {

  static {
    // What the engine has to say comes through the diagnostics of each document.
    XRLog.setLoggerImpl(new SilentLogger());
  }

  private final boolean tags;
  private final HtmlParser parser = new HtmlParser();
  private final KnownStyles styles = new KnownStyles();

  private Engine(boolean tags) {
    this.tags = tags;
  }

  /** An engine that tags what it paints (ISO 14289-1). */
  public static Engine tagging() {
    return new Engine(true);
  }

  /** An engine that only paints. */
  public static Engine untagged() {
    return new Engine(false);
  }

  /** What is done with a document that the engine has read. */
  public interface Use<T> {
    T of(PdfBoxRenderer renderer) throws IOException;
  }

  /**
   * Reads a document.
   *
   * @param html well-formed XHTML; nothing that it refers to is fetched but {@code data:} URIs
   * @param document that the pages are to be added to
   * @param warnings told what the engine warns of
   * @throws UnprintableException if it shows characters that no face has
   */
  public <T> T read(
      String html,
      SheetDocument document,
      DocumentFonts fonts,
      Consumer<Diagnostic> warnings,
      Use<T> use)
      throws IOException {
    KnownStyles.OfDocument own = styles.ofDocument();
    boolean[] warned = {false};
    PdfRendererBuilder builder = builder(document, fonts);
    builder.withW3cDocument(parser.document(html), null);
    builder.useNamespaceHandler(own);
    builder.withDiagnosticConsumer(
        said -> {
          if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
            warned[0] = true;
            warnings.accept(said);
          }
        });
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      boolean spare =
          fonts.registerSpare(
              html, (PdfBoxFontResolver) renderer.getSharedContext().getFontResolver());
      SpacedText text = new SpacedText(fonts, spare);
      renderer.getSharedContext().setTextRenderer(text);
      EngineMetadata.leaveOut(renderer);
      T result = use.of(renderer);
      text.requirePrinted();
      // What is wrong in a style is told of each report.
      if (!warned[0]) {
        own.keep();
      }
      return result;
    }
  }

  private PdfRendererBuilder builder(SheetDocument document, DocumentFonts fonts) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    // PDF/A asks nothing more of the engine but metadata.
    builder.usePdfUaAccessibility(tags);
    // Leaves the pages' content as it is: it is added to, and deflated once, when it is written.
    builder.testMode(true);
    builder.useUnicodeLineBreaker(new LineBreaker());
    builder.useSVGDrawer(new SvgPainter(SheetStream::write));
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
}
