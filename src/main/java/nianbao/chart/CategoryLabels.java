package nianbao.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.chart.canvas.MeasuredFont;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextLine;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.Size2D;

/** The names of categories along an axis. */
final class CategoryLabels {

  /** Of the width that belongs to a category. */
  private static final float PART = 0.92f;

  /** What they may take up below the axis in type that is not the smallest. */
  private static final double HIGHEST = 56;

  /** Of the axis, between the marks. */
  private static final double LEAST_FREE = 0.3;

  private static final float SMALLEST = 6;
  private static final float LESS = 0.5f;

  private final List<String> names;
  private final boolean level;
  private final double slot;
  private final MeasuredFont font;
  private final double height;

  /**
   * Names along an axis.
   *
   * @param names all of them
   * @param level whether they stand one below the other
   * @param width of the axis, in pt
   */
  CategoryLabels(List<String> names, boolean level, double width, Type type) {
    this.names = names;
    this.level = level;
    this.slot = width / names.size() * PART;
    float size = type.label().getSize2D();
    while (size > SMALLEST && (height(type.of(size)) > HIGHEST || tears(type.of(size)))) {
      size -= LESS;
    }
    this.font = type.of(size);
    this.height = height(font);
  }

  /** The face in which they stand side by side: the largest that leaves room for the plot. */
  MeasuredFont font() {
    return font;
  }

  /** What they take up below the axis. */
  double height() {
    return height;
  }

  /** A year is not torn into its digits as long as smaller type helps. */
  private boolean tears(MeasuredFont font) {
    return !level && names.stream().anyMatch(name -> Lines.tear(name, slot, font));
  }

  private double height(MeasuredFont font) {
    int lines = names.stream().mapToInt(name -> Lines.of(name, slot, font).size()).max().orElse(1);
    return lines * font.pitch() + 4;
  }

  /**
   * The axis itself, with what marks leave free parted evenly: half of it at the ends.
   *
   * @param marks what they take up at most, as a part of the axis
   */
  CategoryAxis axis(MeasuredFont font, double marks) {
    CategoryAxis axis = new Axis(level, slot);
    axis.setTickLabelFont(font);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    double free = Math.max(LEAST_FREE, 1 - marks) / names.size();
    axis.setCategoryMargin(free * (names.size() - 1));
    axis.setLowerMargin(free / 2);
    axis.setUpperMargin(free / 2);
    return axis;
  }

  private static final class Axis extends CategoryAxis {
    private static final long serialVersionUID = 1;

    private final boolean level;
    private final double slot;

    /** JFreeChart asks for each some times. */
    private final transient Map<String, TextBlock> known = new HashMap<>();

    Axis(boolean level, double slot) {
      this.level = level;
      this.slot = slot;
    }

    @Override
    // JFreeChart 1.5 calls categories by the bare type.
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(
        Comparable category, float width, RectangleEdge edge, Graphics2D canvas) {
      return known.computeIfAbsent(category.toString(), name -> block(name, category));
    }

    // JFreeChart 1.5 calls categories by the bare type.
    @SuppressWarnings("rawtypes")
    private TextBlock block(String name, Comparable category) {
      MeasuredFont font = (MeasuredFont) getTickLabelFont(category);
      TextBlock block = new TextBlock();
      List<String> lines = level ? List.of(name) : Lines.of(name, slot, font);
      lines.forEach(line -> block.addLine(new Line(line, font, getTickLabelPaint(category))));
      return block;
    }
  }

  /** A line of a name, which JFreeChart would measure in whole pt. */
  private static final class Line extends TextLine {
    private static final long serialVersionUID = 1;

    private final double width;
    private final double height;

    Line(String text, MeasuredFont font, Paint paint) {
      super(text, font, paint);
      this.width = font.width(text);
      this.height = font.pitch();
    }

    @Override
    public Size2D calculateDimensions(Graphics2D canvas) {
      return new Size2D(width, height);
    }
  }
}
