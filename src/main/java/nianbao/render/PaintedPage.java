package nianbao.render;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * A page that shows half a rule more than its text block at the upper and the lower edge.
 *
 * <p>The engine clips a page at its margins, and of a table's rule that lies upon an edge one half
 * is outside of them.
 */
final class PaintedPage extends PageBox {

  /** In pt: half of a rule, and what the engine rounds to. */
  private static final float HALF_RULE = 0.35f;

  private final PageBox page;
  private final int shown;

  private PaintedPage(PageBox page, CssContext context, int shown) {
    this.page = page;
    this.shown = shown;
    setStyle(page.getStyle());
    setPageInfo(page.getPageInfo());
    setPageNo(page.getPageNo());
    setOuterPageWidth(page.getOuterPageWidth());
    setTopAndBottom(context, page.getTop());
    setPaintingTop(page.getPaintingTop());
    setPaintingBottom(page.getPaintingBottom());
  }

  /** Makes all pages of a laid out document such. */
  static void showEdges(PdfBoxRenderer renderer) {
    CssContext context = renderer.getSharedContext().newLayoutContextInstance();
    int shown = Math.round(HALF_RULE * renderer.getDotsPerPoint());
    Layer root = renderer.getRootBox().getLayer();
    // A list that may grow: where a box is cut off behind the last page, the engine adds one.
    List<PageBox> pages = new ArrayList<>();
    root.getPages().forEach(page -> pages.add(new PaintedPage(page, context, shown)));
    root.setPages(pages);
  }

  @Override
  public Rectangle getPrintClippingBounds(CssContext context) {
    Rectangle bounds = super.getPrintClippingBounds(context);
    bounds.grow(0, shown);
    return bounds;
  }

  /** What an agency's own style puts into the margins was laid out with the page itself. */
  @Override
  public void paintMarginAreas(RenderingContext context, int clearance, short mode) {
    page.paintMarginAreas(context, clearance, mode);
  }

  @Override
  public Element getMetadata() {
    return page.getMetadata();
  }
}
