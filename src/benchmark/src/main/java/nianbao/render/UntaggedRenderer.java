package nianbao.render;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.Map;
import nianbao.render.engine.GrayPicture;
import nianbao.render.engine.LineBreaker;
import nianbao.render.engine.SheetDocument;
import nianbao.render.face.DocumentFonts;
import nianbao.render.face.Faces;

/** Does what {@link PageRenderer} does, but tags nothing: what conformance is measured against. */
public final class UntaggedRenderer {

  private final Faces faces;

  /** A renderer with the same faces. */
  public UntaggedRenderer(Faces faces) {
    this.faces = faces;
  }

  /** The pages; the caller closes them. */
  public Pages render(String html) throws IOException {
    SheetDocument document = new SheetDocument();
    DocumentFonts fonts = new DocumentFonts(document, faces);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.withHtmlContent(html, null);
    builder.testMode(true);
    builder.useUnicodeLineBreaker(new LineBreaker());
    builder.useUriResolver((base, uri) -> GrayPicture.asPalette(uri));
    fonts.registerWith(builder);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      EvenSpacing.apply(renderer.getRootBox());
      PaintedPage.showEdges(renderer);
      renderer.createPDFKeepOpen();
      float baseline = TextLines.baseline(renderer.getRootBox()) / renderer.getDotsPerPoint();
      renderer.findPagePositionsByID(PageRenderer.ANY_ID);
      return new Pages(document, fonts, Map.of(), baseline);
    }
  }
}
