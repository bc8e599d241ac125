package nianbao.chart.canvas;

/** How wide texts are in the face that charts are set in. */
public interface TextWidths {

  /** The width of a text in 1/1000 em. */
  float of(String text);
}
