package nianbao.render;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import nianbao.render.face.DocumentFonts;
import nianbao.render.face.Faces;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Does what {@link PageRenderer} does, but tags nothing: what conformance is measured against. */
public final class UntaggedRenderer {

  private final Faces faces;

  /** A renderer with the same faces. */
  public UntaggedRenderer(Faces faces) {
    this.faces = faces;
  }

  /** The pages; the caller closes them. */
  public PDDocument render(String html) throws IOException {
    PDDocument document = new SheetDocument();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.withHtmlContent(html, null);
    builder.useUnicodeLineBreaker(new LineBreaker());
    builder.useUriResolver((base, uri) -> GrayPicture.asPalette(uri));
    new DocumentFonts(document, faces).registerWith(builder);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      EvenSpacing.apply(renderer.getRootBox());
      PaintedPage.showEdges(renderer);
      renderer.createPDFKeepOpen();
      TextLines.baseline(renderer.getRootBox());
      renderer.findPagePositionsByID(PageRenderer.ANY_ID);
    }
    return document;
  }
}
