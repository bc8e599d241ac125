package nianbao.measure;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Notes down all that one page paints, in the order of painting. */
final class PageReader extends PDFGraphicsStreamEngine {

  private final int number;
  private final double height;
  private final Outline outline = new Outline();
  private final Deque<Mark> marks = new ArrayDeque<>(List.of(Mark.NONE));
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Area> rules = new ArrayList<>();
  private final List<Area> pictures = new ArrayList<>();
  private boolean clips;

  private PageReader(PDPage page, int number) {
    super(page);
    this.number = number;
    this.height = page.getMediaBox().getHeight();
  }

  static MeasuredPage read(PDPage page, int number) throws IOException {
    PageReader reader = new PageReader(page, number);
    reader.processPage(page);
    return new MeasuredPage(
        number,
        page.getMediaBox().getWidth(),
        page.getMediaBox().getHeight(),
        reader.glyphs,
        reader.rules,
        reader.pictures);
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = font.toUnicode(code);
    String name = font.getName();
    double left = place.getTranslateX();
    glyphs.add(
        new Glyph(
            text == null ? "" : text,
            number,
            name.substring(name.lastIndexOf('+') + 1),
            place.getScalingFactorY(),
            left,
            left + displacement.getX() * place.getScalingFactorX(),
            height - place.getTranslateY(),
            rgb(getGraphicsState().getNonStrokingColor()),
            marks.element()));
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    int id = properties == null ? Mark.NO_ID : properties.getInt(COSName.MCID, Mark.NO_ID);
    Mark around = marks.element();
    boolean artifact = around.artifact() || COSName.ARTIFACT.equals(tag);
    boolean figure = around.figure() || COSName.getPDFName("Figure").equals(tag);
    marks.push(new Mark(artifact, figure, id == Mark.NO_ID ? around.id() : id));
  }

  @Override
  public void endMarkedContentSequence() {
    marks.pop();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    GeneralPath path = outline.path();
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix place = getGraphicsState().getCurrentTransformationMatrix();
    Rectangle2D box = new Rectangle2D.Double(0, 0, 1, 1);
    box = place.createAffineTransform().createTransformedShape(box).getBounds2D();
    pictures.add(area(box, 0));
  }

  @Override
  public void clip(int windingRule) {
    outline.path().setWindingRule(windingRule);
    clips = true;
  }

  @Override
  public void moveTo(float x, float y) {
    outline.path().moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    outline.path().lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    outline.path().curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return outline.path().getCurrentPoint();
  }

  @Override
  public void closePath() {
    outline.path().closePath();
  }

  @Override
  public void endPath() {
    if (clips) {
      getGraphicsState().intersectClippingPath(outline.path());
    }
    clips = false;
    outline.clear();
  }

  @Override
  public void strokePath() throws IOException {
    int rgb = rgb(getGraphicsState().getStrokingColor());
    double thickness = transformWidth(getGraphicsState().getLineWidth());
    outline.strokes(thickness).forEach(line -> addVisible(line, rgb));
    endPath();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    int rgb = rgb(getGraphicsState().getNonStrokingColor());
    outline.pieces().forEach(piece -> addVisible(piece, rgb));
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    fillPath(windingRule);
  }

  @Override
  public void shadingFill(COSName shadingName) {
    throw new IllegalStateException("a report is painted without shadings");
  }

  /** What the clip leaves of a line or area is all that a reader sees. */
  private void addVisible(Rectangle2D painted, int rgb) {
    Rectangle2D clip = getGraphicsState().getCurrentClippingPath().getBounds2D();
    Rectangle2D visible = painted.createIntersection(clip);
    // What a chart draws is a picture's: the rules are those of tables.
    boolean drawn = marks.element().figure();
    if (!drawn && visible.getWidth() > 0 && visible.getHeight() > 0) {
      rules.add(area(visible, rgb));
    }
  }

  private Area area(Rectangle2D box, int rgb) {
    return new Area(
        number, box.getMinX(), height - box.getMaxY(), box.getMaxX(), height - box.getMinY(), rgb);
  }

  private static int rgb(PDColor colour) throws IOException {
    return colour.toRGB();
  }
}
