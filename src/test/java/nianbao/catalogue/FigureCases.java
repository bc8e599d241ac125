package nianbao.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import nianbao.cases.Case;

/** Figures: PNG and JPEG, small, wide and tall, with words and without. */
final class FigureCases {

  private FigureCases() {}

  static List<Case> all() {
    Prose prose = new Prose(11);
    List<JsonNode> blocks = new ArrayList<>();
    blocks.add(Draft.figure(png(40, 30), "图1 小图"));
    blocks.add(Draft.figure(jpeg(1600, 500), "图2 宽图"));
    blocks.add(Draft.figure(png(400, 1200), ""));
    for (int i = 0; i < 12; i++) {
      blocks.add(Draft.heading(2, "（一）" + prose.plain(8)));
      blocks.add(Draft.figure(i % 2 == 0 ? png(600, 320) : jpeg(600, 250), i % 3 == 0 ? "" : "图"));
      blocks.add(Draft.paragraph(prose.lines(prose.between(1, 12))));
    }
    return List.of(Draft.blank().put("overview", blocks).as("figures"));
  }

  static String png(int width, int height) {
    return uri("png", picture(width, height));
  }

  private static String jpeg(int width, int height) {
    return uri("jpeg", picture(width, height));
  }

  private static BufferedImage picture(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, Color.RED, width, height, Color.BLUE));
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return picture;
  }

  private static String uri(String format, BufferedImage picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/"
        + format
        + ";base64,"
        + Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
