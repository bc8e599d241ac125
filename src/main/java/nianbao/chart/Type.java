package nianbao.chart;

import java.util.List;
import nianbao.chart.canvas.MeasuredFont;
import nianbao.chart.canvas.TextWidths;

/** The sizes of type, in pt. */
record Type(TextWidths widths) {

  private static final float TITLE = 11;
  private static final float LABEL = 9;

  MeasuredFont title() {
    return of(TITLE);
  }

  MeasuredFont label() {
    return of(LABEL);
  }

  MeasuredFont of(float size) {
    return new MeasuredFont(widths, size);
  }

  /** From the largest to the smallest that is still read. */
  List<MeasuredFont> labels() {
    return List.of(label(), of(8), of(7));
  }
}
