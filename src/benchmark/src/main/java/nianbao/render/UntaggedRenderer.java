package nianbao.render;

import java.io.IOException;
import java.util.Map;
import nianbao.render.engine.Engine;
import nianbao.render.engine.SheetDocument;
import nianbao.render.face.DocumentFonts;
import nianbao.render.face.Faces;

/**
 * Does what {@link EngineRenderer} does, but tags nothing: what conformance is measured against.
 * For one thread.
 */
public final class UntaggedRenderer {

  private final Faces faces;
  private final Engine engine = Engine.untagged();

  /** A renderer with the same faces. */
  public UntaggedRenderer(Faces faces) {
    this.faces = faces;
  }

  /** The pages; the caller closes them. */
  public Pages render(String html) throws IOException {
    SheetDocument document = new SheetDocument();
    DocumentFonts fonts = new DocumentFonts(document, faces);
    return engine.read(
        html,
        document,
        fonts,
        warning -> {
          throw new AssertionError(warning.getFormattedMessage());
        },
        renderer -> {
          renderer.layout();
          EvenSpacing.apply(renderer.getRootBox());
          PaintedPage.showEdges(renderer);
          renderer.createPDFKeepOpen();
          float baseline = TextLines.baseline(renderer.getRootBox()) / renderer.getDotsPerPoint();
          renderer.findPagePositionsByID(EngineRenderer.ANY_ID);
          return new Pages(document, fonts, Map.of(), baseline);
        });
  }
}
