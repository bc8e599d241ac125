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

/**
 * The names of categories along an axis: side by side, in two rows by turns where a year would not
 * stay whole in one (2022 above 年), or one below the other beside bars.
 */
final class CategoryLabels {

  /** Of the width that belongs to a category. */
  private static final float PART = 0.92f;

  /** What they may take up below the axis in type that is not the smallest. */
  private static final double HIGHEST = 56;

  /** Of the axis, between the marks. */
  private static final double LEAST_FREE = 0.3;

  /** The same where each mark is to be as thick as its figure is high. */
  private static final double LEAST_FREE_LEVEL = 0.12;

  /** What the last name of two rows may take up behind the axis, in pt. */
  private static final double OVERHANG = 6;

  private static final float LEAST_IN_ONE_ROW = 7;
  private static final float SMALLEST = 6;
  private static final float LESS = 0.5f;

  private final List<String> names;
  private final boolean level;
  private final Setting setting;

  /**
   * How they are set.
   *
   * @param rows that names stand in by turns
   * @param room the width of a line, in pt
   */
  private record Setting(int rows, double room, MeasuredFont font) {}

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
    this.setting = level ? new Setting(1, width, type.label()) : setting(width, type);
  }

  private Setting setting(double width, Type type) {
    double slot = width / names.size();
    double less = (width - OVERHANG) / names.size();
    double wide = Math.min(2 * less * PART, less + 2 * OVERHANG);
    Setting one = largest(1, slot * PART, LEAST_IN_ONE_ROW, type);
    Setting two = largest(2, wide, SMALLEST, type);
    Setting small = new Setting(1, slot * PART, type.of(SMALLEST));
    if (fits(one) || fits(two)) {
      return fits(one) ? one : two;
    }
    return isWhole(two) && height(two) <= height(small) ? two : small;
  }

  private Setting largest(int rows, double room, float least, Type type) {
    float size = type.label().getSize2D();
    while (size > least && !fits(new Setting(rows, room, type.of(size)))) {
      size -= LESS;
    }
    return new Setting(rows, room, type.of(size));
  }

  private boolean fits(Setting tried) {
    return isWhole(tried) && height(tried) <= HIGHEST;
  }

  /** Whether no year, number or word is torn. */
  private boolean isWhole(Setting tried) {
    return names.stream().noneMatch(name -> Lines.tear(name, tried.room(), tried.font()));
  }

  /** The face in which they stand side by side: the largest that leaves room for the plot. */
  MeasuredFont font() {
    return setting.font();
  }

  /** What they take up below the axis. */
  double height() {
    return height(setting);
  }

  /** What is to be left free behind the axis for the last of them. */
  double overhang() {
    return setting.rows() > 1 ? OVERHANG : 0;
  }

  private double height(Setting tried) {
    int lines = 0;
    for (int row = 0; row < tried.rows(); row++) {
      lines += lines(row, tried);
    }
    return Math.max(1, lines) * tried.font().pitch() + 4;
  }

  /** The most lines of a name in a row. */
  private int lines(int row, Setting tried) {
    int most = 0;
    for (int i = row; i < names.size(); i += tried.rows()) {
      most = Math.max(most, Lines.of(names.get(i), tried.room(), tried.font()).size());
    }
    return most;
  }

  /**
   * The axis itself, with what marks leave free parted evenly: half of it at the ends.
   *
   * @param marks what they take up at most, as a part of the axis
   */
  CategoryAxis axis(MeasuredFont font, double marks) {
    CategoryAxis axis = new Axis(level, setting.room(), setting.rows() > 1 ? lines(0, setting) : 0);
    axis.setTickLabelFont(font);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    double free = Math.max(level ? LEAST_FREE_LEVEL : LEAST_FREE, 1 - marks) / names.size();
    axis.setCategoryMargin(free * (names.size() - 1));
    axis.setLowerMargin(free / 2);
    axis.setUpperMargin(free / 2);
    return axis;
  }

  private static final class Axis extends CategoryAxis {
    private static final long serialVersionUID = 1;

    private final boolean level;
    private final double room;
    private final int above;

    /** JFreeChart asks for each some times. */
    private final transient Map<Key, TextBlock> known = new HashMap<>();

    /** With so many lines above every other name. */
    Axis(boolean level, double room, int above) {
      this.level = level;
      this.room = room;
      this.above = above;
    }

    @Override
    // JFreeChart 1.5 calls categories by the bare type.
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(
        Comparable category, float width, RectangleEdge edge, Graphics2D canvas) {
      return known.computeIfAbsent((Key) category, this::block);
    }

    private TextBlock block(Key category) {
      MeasuredFont font = (MeasuredFont) getTickLabelFont(category);
      TextBlock block = new TextBlock();
      for (int i = 0; i < above && category.index() % 2 == 1; i++) {
        block.addLine(new Line("", font, Inks.BLACK));
      }
      List<String> lines = level ? List.of(category.name()) : Lines.of(category.name(), room, font);
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
