package nianbao.render.engine;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The metadata that the engine makes of every document it is asked to tag. The stamp step writes
 * the document's own in their place, so a twenty-fifth of a report would be spent on what is thrown
 * away. With them go the engine's two warnings of pages without a title or a subject, which the
 * stamp step gives to all.
 *
 * <p>Nothing but a private field of the engine tells it to leave them out. It is of this one use:
 * whether to tag has been settled when the renderer is built. An engine without the field fails at
 * the first document, not in silence.
 */
final class EngineMetadata {

  private static final VarHandle WANTED = wanted();

  private EngineMetadata() {}

  /** Tells a renderer, before it paints, to leave them out. */
  static void leaveOut(PdfBoxRenderer renderer) {
    WANTED.set(renderer, false);
  }

  private static VarHandle wanted() {
    try {
      return MethodHandles.privateLookupIn(PdfBoxRenderer.class, MethodHandles.lookup())
          .findVarHandle(PdfBoxRenderer.class, "_pdfUaConformance", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("openhtmltopdf is not the release that this was written for", e);
    }
  }
}
