package nianbao.compose;

import nianbao.drawing.Drawing;
import nianbao.report.Block;

/** Draws charts; asked only where a report has one. */
public interface Charts {

  /** For reports that have none. */
  Charts NONE =
      chart -> {
        throw new IllegalArgumentException("nobody draws " + chart.title());
      };

  /** The drawing of a chart, the same each time. */
  Drawing drawing(Block.Chart chart);
}
