package nianbao.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrayPictureTest {

  private static final String PNG = "data:image/png;base64,";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8})
  void hasTheSamePixelsWithAPalette(int depth) throws IOException {
    byte[] gray = gray(depth);
    byte[] palette = bytes(GrayPicture.asPalette(uri(gray)));

    assertThat(palette[25]).as("colour type").isEqualTo((byte) 3);
    BufferedImage before = read(gray);
    BufferedImage after = read(palette);
    for (int x = 0; x < before.getWidth(); x++) {
      int sample = before.getRaster().getSample(x, 0, 0);
      int level = depth == 8 ? sample : sample * 255 / ((1 << depth) - 1);
      assertThat(after.getRGB(x, 0) & 0xFF).isEqualTo(level);
    }
  }

  @Test
  void leavesWhatIsNotGray() throws IOException {
    BufferedImage colours = new BufferedImage(40, 4, BufferedImage.TYPE_INT_RGB);
    String uri = uri(write(colours));
    assertThat(GrayPicture.asPalette(uri)).isSameAs(uri);
    assertThat(GrayPicture.asPalette("data:image/jpeg;base64,AAAA"))
        .isEqualTo("data:image/jpeg;base64,AAAA");
  }

  @Test
  void leavesAPictureWithAClearGray() throws IOException {
    String uri = uri(inserted(gray(8), 33, "tRNS", new byte[] {0, 0}));
    assertThat(GrayPicture.asPalette(uri)).isSameAs(uri);
  }

  @Test
  void passesOverWhatStandsBehindTheEnd() throws IOException {
    byte[] gray = gray(8);
    byte[] longer = Arrays.copyOf(gray, gray.length + 7);
    assertThat(GrayPicture.asPalette(uri(longer))).isEqualTo(GrayPicture.asPalette(uri(gray)));
  }

  @ParameterizedTest
  @ValueSource(ints = {-12, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1000})
  void leavesAPictureWhoseChunksLie(int length) throws IOException {
    byte[] gray = gray(8);
    byte[] lying = inserted(gray, 33, "tEXt", new byte[4]);
    for (int i = 0; i < 4; i++) {
      lying[33 + i] = (byte) (length >> (24 - 8 * i));
    }
    String uri = uri(lying);
    assertThat(GrayPicture.asPalette(uri)).isSameAs(uri);
  }

  private static byte[] inserted(byte[] png, int at, String name, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png, 0, at);
    out.writeBytes(new byte[] {0, 0, 0, (byte) content.length});
    out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(content);
    out.writeBytes(new byte[4]);
    out.write(png, at, png.length - at);
    return out.toByteArray();
  }

  /** A strip from black to white. */
  private static byte[] gray(int depth) throws IOException {
    int levels = 1 << depth;
    BufferedImage strip =
        depth == 8
            ? new BufferedImage(256, 2, BufferedImage.TYPE_BYTE_GRAY)
            : new BufferedImage(levels, 2, BufferedImage.TYPE_BYTE_BINARY, grays(depth));
    for (int x = 0; x < levels; x++) {
      strip.getRaster().setSample(x, 0, 0, x);
    }
    byte[] png = write(strip);
    assertThat(png[25]).as("colour type").isZero();
    return png;
  }

  private static IndexColorModel grays(int depth) {
    int levels = 1 << depth;
    byte[] level = new byte[levels];
    for (int i = 0; i < levels; i++) {
      level[i] = (byte) (i * 255 / (levels - 1));
    }
    return new IndexColorModel(depth, levels, level, level, level);
  }

  private static byte[] write(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static String uri(byte[] png) {
    return PNG + Base64.getEncoder().encodeToString(png);
  }

  private static byte[] bytes(String uri) {
    return Base64.getDecoder().decode(uri.substring(PNG.length()));
  }
}
