package nianbao.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import nianbao.read.block.Picture;
import nianbao.report.Cost;

/**
 * Counts what a report costs while its JSON goes by, and keeps none of it. What is no report is
 * counted as well as can be.
 */
final class CostCount {

  /** Where a cell stands: report, part, block, table, rows, row. */
  private static final int ROW = 6;

  private static final int FIGURE = 4;

  /**
   * Where a figure of a chart stands: report, part, block, chart, list of series, series, values.
   */
  private static final int VALUES = 7;

  private static final Cost FIGURE_OF_A_CHART = new Cost(0, 0, 0, 0, 1, 0, 0);

  private final String[] names = new String[ROW + 1];
  private Cost cost = Cost.NONE;
  private int depth;
  private long cells;
  private long text;

  private CostCount() {
    Arrays.fill(names, "");
  }

  /** What a text costs, up to the place where it is no JSON any more. */
  static Cost of(SourceText source) {
    CostCount count = new CostCount();
    try (JsonParser parser = JsonTree.FACTORY.createParser(source.text())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        count.take(token, parser);
      }
    } catch (JsonProcessingException e) {
      return count.cost;
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return count.cost;
  }

  private void take(JsonToken token, JsonParser parser) throws IOException {
    if (isFigureOfAChart(token)) {
      add(FIGURE_OF_A_CHART);
    }
    switch (token) {
      case START_OBJECT, START_ARRAY -> depth++;
      case END_OBJECT, END_ARRAY -> close();
      case FIELD_NAME -> name(parser.currentName());
      case VALUE_STRING -> string(parser);
      default -> {}
    }
  }

  private void name(String name) {
    if (depth <= ROW) {
      names[depth] = name;
    }
  }

  private void close() {
    if (isRow()) {
      add(new Cost(0, 0, cells, text * cells, 0, 0, 0));
      cells = 0;
      text = 0;
    }
    depth--;
  }

  private void string(JsonParser parser) throws IOException {
    if (isPicture()) {
      add(Picture.cost(parser.getText()));
      return;
    }
    int length = parser.getTextLength();
    add(new Cost(isRow() ? 0 : length, lineBreaks(parser), 0, 0, 0, 0, 0));
    if (isRow()) {
      cells++;
      text += length;
    }
  }

  private static long lineBreaks(JsonParser parser) throws IOException {
    char[] buffer = parser.getTextCharacters();
    int start = parser.getTextOffset();
    int end = start + parser.getTextLength();
    long breaks = 0;
    for (int i = start; i < end; i++) {
      breaks += buffer[i] == '\n' ? 1 : 0;
    }
    return breaks;
  }

  private boolean isRow() {
    return depth == ROW
        && names[3].equals("table")
        && (names[4].equals("rows") || names[4].equals("header"));
  }

  /** A number, a cell that one is taken from, or whatever else stands in its place. */
  private boolean isFigureOfAChart(JsonToken token) {
    return depth == VALUES
        && (token.isScalarValue() || token.isStructStart())
        && names[3].equals("chart")
        && names[4].equals("series")
        && names[ROW].equals("values");
  }

  private boolean isPicture() {
    return depth == FIGURE && names[3].equals("figure") && names[FIGURE].equals("src");
  }

  private void add(Cost more) {
    cost = cost.and(more);
  }
}
