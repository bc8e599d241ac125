package nianbao.intake.container.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nianbao.intake.container.Waited;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Gathers the ruling lines of a page: strokes, and rectangles as thin as strokes. */
final class PageInk extends PDFGraphicsStreamEngine {

  /** What is thicker is no line. */
  private static final float THICK = 3;

  /** What is shorter parts no cells. */
  private static final float SHORT = 4;

  private static final float STRAIGHT = 1;

  private final List<Rule> horizontal = new ArrayList<>();
  private final List<Rule> vertical = new ArrayList<>();
  private final GeneralPath path = new GeneralPath();
  private final float height;
  private final float left;

  private PageInk(PDPage page) {
    super(page);
    this.height = page.getCropBox().getUpperRightY();
    this.left = page.getCropBox().getLowerLeftX();
  }

  static PageInk of(PDPage page) throws IOException {
    PageInk ink = new PageInk(page);
    ink.processPage(page);
    return ink;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    Waited.requireInside();
    super.processOperator(operator, operands);
  }

  List<Rule> horizontal() {
    return horizontal;
  }

  List<Rule> vertical() {
    return vertical;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    path.closePath();
  }

  @Override
  public void drawImage(PDImage image) {
    // A picture is no line.
  }

  @Override
  public void clip(int windingRule) {
    // What is clipped away may count as a line: it only ever parts what lies apart.
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    }
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    moveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    Point2D point = path.getCurrentPoint();
    return point == null ? new Point2D.Float() : point;
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void strokePath() {
    segments();
    path.reset();
  }

  @Override
  public void fillPath(int windingRule) {
    thinParts();
    path.reset();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    segments();
    path.reset();
  }

  @Override
  public void shadingFill(COSName name) {
    path.reset();
  }

  /** The straight parts of a stroked path. */
  private void segments() {
    float[] at = new float[6];
    float x = 0;
    float y = 0;
    float startX = 0;
    float startY = 0;
    for (PathIterator i = path.getPathIterator(new AffineTransform()); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      if (kind == PathIterator.SEG_MOVETO) {
        startX = at[0];
        startY = at[1];
      } else {
        boolean close = kind == PathIterator.SEG_CLOSE;
        line(x, y, close ? startX : at[0], close ? startY : at[1]);
      }
      x = kind == PathIterator.SEG_CLOSE ? startX : at[0];
      y = kind == PathIterator.SEG_CLOSE ? startY : at[1];
    }
  }

  private void line(float x0, float y0, float x1, float y1) {
    if (Math.abs(y0 - y1) <= STRAIGHT && Math.abs(x0 - x1) >= SHORT) {
      horizontal.add(new Rule(down(y0), Math.min(x0, x1) - left, Math.max(x0, x1) - left));
    } else if (Math.abs(x0 - x1) <= STRAIGHT && Math.abs(y0 - y1) >= SHORT) {
      vertical.add(new Rule(x0 - left, down(Math.max(y0, y1)), down(Math.min(y0, y1))));
    }
  }

  private float down(float y) {
    return height - y;
  }

  /** The parts of a filled path, each of which may be a line drawn as a rectangle. */
  private void thinParts() {
    GeneralPath part = new GeneralPath();
    for (PathIterator i = path.getPathIterator(new AffineTransform()); !i.isDone(); i.next()) {
      float[] at = new float[6];
      int kind = i.currentSegment(at);
      if (kind == PathIterator.SEG_MOVETO) {
        thin(part);
        part.reset();
        part.moveTo(at[0], at[1]);
      } else if (kind == PathIterator.SEG_LINETO) {
        part.lineTo(at[0], at[1]);
      }
    }
    thin(part);
  }

  private void thin(GeneralPath part) {
    Rectangle2D box = part.getBounds2D();
    float x0 = (float) box.getMinX();
    float x1 = (float) box.getMaxX();
    float middleY = (float) box.getCenterY();
    float middleX = (float) box.getCenterX();
    if (box.getHeight() <= THICK && box.getWidth() >= SHORT) {
      line(x0, middleY, x1, middleY);
    } else if (box.getWidth() <= THICK && box.getHeight() >= SHORT) {
      line(middleX, (float) box.getMinY(), middleX, (float) box.getMaxY());
    }
  }
}
