package nianbao.benchmark.peers.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A report with a picture in the place of each chart: the other programs have nothing that draws a
 * chart from its figures, and all are to set the same.
 */
final class PicturedCharts {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** As a chart is printed, 156 by 90 mm, at 150 dots to the inch. */
  private static final int WIDTH = 921;

  private static final int HEIGHT = 531;
  private static final int BARS = 12;

  private PicturedCharts() {}

  /** The report, as it is if it has no chart. */
  static byte[] in(byte[] report, List<String> texts) throws IOException {
    ObjectNode tree = (ObjectNode) JSON.readTree(report);
    for (String text : texts) {
      if (tree.get(text) instanceof ArrayNode blocks) {
        picture(blocks);
      }
    }
    return JSON.writeValueAsBytes(tree);
  }

  private static void picture(ArrayNode blocks) throws IOException {
    for (int i = 0; i < blocks.size(); i++) {
      JsonNode chart = blocks.get(i).get("chart");
      if (chart != null) {
        blocks.set(i, figure(chart));
      }
    }
  }

  private static ObjectNode figure(JsonNode chart) throws IOException {
    ObjectNode block = JSON.createObjectNode();
    ObjectNode figure = block.putObject("figure");
    figure.put("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(png()));
    figure.put("alt", chart.get("title").asText());
    if (chart.has("caption")) {
      figure.set("caption", chart.get("caption"));
    }
    return block;
  }

  private static byte[] png() throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(Color.DARK_GRAY);
    int step = WIDTH / BARS;
    for (int bar = 0; bar < BARS; bar++) {
      int height = HEIGHT * (bar + 1) / (BARS + 1);
      pen.fillRect(bar * step + step / 4, HEIGHT - height, step / 2, height);
    }
    pen.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }
}
