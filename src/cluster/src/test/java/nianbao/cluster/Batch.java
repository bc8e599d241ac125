package nianbao.cluster;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;

/** The reports that the tests give to the cluster, one a line, in any encoding. */
final class Batch {

  private static final int SIDE = 8000;

  private Batch() {}

  /**
   * Distinct reports, one in a hundred bad, some twice under one name, and some whose words another
   * agency has too.
   */
  static void write(int count, Path file) throws IOException, InterruptedException {
    Java.generate(count, file, 1);
    List<byte[]> lines = lines(file);
    List<byte[]> more = new ArrayList<>(lines);
    more.add(lines.get(10));
    more.add(lines.get(11));
    more.add(lines.get(11));
    for (int i = 20; i < 30; i++) {
      more.add(copied(lines.get(i), "东市抄县第" + i + "局"));
    }
    Files.write(file, joined(more));
  }

  /** The first of some reports, and among them one that takes more memory than an executor has. */
  static void writeDeadly(Path reports, int count, Path file) throws IOException {
    List<byte[]> lines = lines(reports).subList(0, count);
    String report = text(copied(lines.get(5), "东市巨县图片局"));
    String picture = Base64.getEncoder().encodeToString(hugePicture());
    String figure =
        "{\"figure\":{\"src\":\"data:image/png;base64," + picture + "\",\"alt\":\"图\"}}";
    lines.add(
        7,
        report
            .replaceFirst("\"overview\":\\[", "\"overview\":[" + figure + ",")
            .getBytes(StandardCharsets.UTF_8));
    Files.write(file, joined(lines));
  }

  private static byte[] hugePicture() throws IOException {
    BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    return png.toByteArray();
  }

  private static byte[] copied(byte[] line, String agency) {
    return text(line)
        .replaceFirst("\"agency\":\"[^\"]*\"", "\"agency\":\"" + agency + "\"")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.UTF_8);
  }

  /** The lines of a file. */
  static List<byte[]> lines(Path file) throws IOException {
    List<byte[]> lines = new ArrayList<>();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (byte b : Files.readAllBytes(file)) {
      if (b == '\n') {
        lines.add(line.toByteArray());
        line.reset();
      } else {
        line.write(b);
      }
    }
    return lines;
  }

  /** Lines as a file. */
  static byte[] joined(List<byte[]> lines) throws IOException {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      joined.write(line);
      joined.write('\n');
    }
    return joined.toByteArray();
  }
}
