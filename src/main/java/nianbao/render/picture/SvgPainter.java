package nianbao.render.picture;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Paints the part of SVG that drawings of ours are made of: {@code path} with absolute moves, lines
 * and curves, and {@code text} at one place, in greys. They go into the page's own content.
 *
 * <p>The engine's own painter of SVG brings a second layout engine and draws in the faces of the
 * machine.
 */
public final class SvgPainter implements SVGDrawer {

  private final Content content;

  /** A painter that writes paths into the content of pages. */
  public SvgPainter(Content content) {
    this.content = content;
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
    return new Image(svg, content, (int) Math.round(width), (int) Math.round(height));
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
    // Drawings are in the document's own faces.
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    throw new UnsupportedOperationException("drawings are in the document's own faces");
  }

  @Override
  public void close() {
    // Holds nothing.
  }

  /** A drawing in its place; sizes are in the engine's dots. */
  private static final class Image implements SVGImage {

    private final Element svg;
    private final Content content;
    private final int width;
    private final int height;

    Image(Element svg, Content content, int width, int height) {
      this.svg = svg;
      this.content = content;
      this.width = width;
      this.height = height;
    }

    @Override
    public int getIntrinsicWidth() {
      return width;
    }

    @Override
    public int getIntrinsicHeight() {
      return height;
    }

    @Override
    public void drawSVG(OutputDevice output, RenderingContext context, double x, double y) {
      PdfBoxFastOutputDevice device = (PdfBoxFastOutputDevice) output;
      SvgMarks marks = new SvgMarks(device, content, x, y);
      for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element mark) {
          marks.paint(mark);
        }
      }
      marks.end();
    }
  }
}
