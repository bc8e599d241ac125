package nianbao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nianbao.bulk.Rounds;
import nianbao.cases.DrawnTexts;
import nianbao.drawing.Drawing;
import nianbao.drawing.Outlines;
import nianbao.report.Block.Chart;
import nianbao.report.Block.Chart.Kind;
import org.jfree.chart.text.TextUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts as drawings, measured in the shipped faces. */
class ChartDrawerTest {

  /** 156 mm by 90 mm. */
  private static final double WIDEST = 442.2;

  private static final double HIGHEST = 255.1;

  /** What a line of ideographs takes up above its baseline, in em. */
  private static final double ASCENT = 0.88;

  static LongStream seeds() {
    return LongStream.range(0, Rounds.of(300));
  }

  @ParameterizedTest
  @Tag("cases")
  @MethodSource("seeds")
  void labelsNeverOverlapNorLeaveTheFrame(long seed) {
    Drawing drawing = DrawnTexts.drawing(SeededCharts.of(seed));
    List<Drawing.Text> texts = texts(drawing);

    assertThat(drawing.width()).isLessThanOrEqualTo(WIDEST);
    assertThat(drawing.height()).isLessThanOrEqualTo(HIGHEST);
    Rectangle2D frame = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
    for (int i = 0; i < texts.size(); i++) {
      assertThat(frame.contains(box(texts.get(i)))).as("%s", texts.get(i)).isTrue();
      for (Drawing.Text other : texts.subList(i + 1, texts.size())) {
        assertThat(box(texts.get(i)).intersects(box(other)))
            .as("%s and %s", texts.get(i), other)
            .isFalse();
      }
    }
  }

  /** In a stack and in a pie they stand within the marks, or by a line. */
  @ParameterizedTest
  @Tag("cases")
  @MethodSource("seeds")
  void noFigureStandsOnAMark(long seed) {
    Chart chart = SeededCharts.of(seed);
    boolean beside = !Set.of(Kind.STACKED, Kind.PIE).contains(chart.kind());
    Drawing drawing = DrawnTexts.drawing(chart);
    List<Rectangle2D> marks = beside ? areas(drawing) : List.of();

    assertThat(texts(drawing))
        .allSatisfy(text -> assertThat(marks).noneMatch(box(text)::intersects));
  }

  @ParameterizedTest
  @Tag("cases")
  @MethodSource("seeds")
  void allNamesAreThereInWhole(long seed) {
    Chart chart = SeededCharts.of(seed);
    String text = DrawnTexts.text(DrawnTexts.drawing(chart));

    assertThat(text).contains(chart.title());
    assertThat(chart.categories()).allMatch(text::contains);
    assertThat(
            chart.series().size() == 1
                || chart.series().stream().allMatch(each -> text.contains(each.name())))
        .isTrue();
  }

  @Test
  void aYearStaysWhole() {
    List<String> years = IntStream.rangeClosed(2001, 2024).mapToObj(i -> i + "年").toList();
    List<Chart.Value> values =
        years.stream()
            .map(year -> new Chart.Value(Optional.of(BigDecimal.ONE), Optional.empty()))
            .toList();
    Chart.Series series = new Chart.Series("申请", values);
    for (Kind kind : List.of(Kind.COLUMN, Kind.LINE, Kind.STACKED)) {
      Chart chart =
          new Chart(
              kind,
              "申请",
              Optional.empty(),
              years,
              List.of(series),
              Optional.empty(),
              Optional.empty());

      assertThat(texts(DrawnTexts.drawing(chart)))
          .extracting(Drawing.Text::text)
          .containsAll(years);
    }
  }

  @Test
  void theSameChartIsTheSameDrawingInAnyLocale() {
    Locale before = Locale.getDefault();
    List<Drawing> usual = LongStream.range(0, 20).mapToObj(ChartDrawerTest::drawing).toList();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(LongStream.range(0, 20).mapToObj(ChartDrawerTest::drawing)).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theLibrarysSwitchesAreTheOwnersOfTheProcessAndChangeNothing() {
    List<Drawing> usual = LongStream.range(0, 20).mapToObj(ChartDrawerTest::drawing).toList();
    boolean exact = TextUtils.getUseFontMetricsGetStringBounds();
    boolean layout = TextUtils.isUseDrawRotatedStringWorkaround();
    boolean attributes = TextUtils.getDrawStringsWithFontAttributes();
    try {
      TextUtils.setUseFontMetricsGetStringBounds(!exact);
      TextUtils.setUseDrawRotatedStringWorkaround(!layout);
      TextUtils.setDrawStringsWithFontAttributes(!attributes);
      assertThat(LongStream.range(0, 20).mapToObj(ChartDrawerTest::drawing)).isEqualTo(usual);
      assertThat(TextUtils.getUseFontMetricsGetStringBounds()).isEqualTo(!exact);
      assertThat(TextUtils.isUseDrawRotatedStringWorkaround()).isEqualTo(!layout);
    } finally {
      TextUtils.setUseFontMetricsGetStringBounds(exact);
      TextUtils.setUseDrawRotatedStringWorkaround(layout);
      TextUtils.setDrawStringsWithFontAttributes(attributes);
    }
  }

  private static Drawing drawing(long seed) {
    return DrawnTexts.drawing(SeededCharts.of(seed));
  }

  private static List<Drawing.Text> texts(Drawing drawing) {
    return drawing.marks().stream()
        .flatMap(mark -> mark instanceof Drawing.Text text ? Stream.of(text) : Stream.empty())
        .toList();
  }

  private static List<Rectangle2D> areas(Drawing drawing) {
    return drawing.marks().stream()
        .flatMap(mark -> mark instanceof Drawing.Path path ? Stream.of(path) : Stream.empty())
        .filter(path -> path.fill() >= 0 && path.series() > 0)
        .flatMap(path -> Pattern.compile("(?=M)").splitAsStream(path.outline()))
        .map(outline -> new Area(Outlines.shape(outline)).getBounds2D())
        .toList();
  }

  private static Rectangle2D box(Drawing.Text text) {
    double top = text.baseline() - ASCENT * text.size();
    return new Rectangle2D.Double(
        text.left() + 0.01, top + 0.01, text.width() - 0.02, text.size() - 0.02);
  }
}
