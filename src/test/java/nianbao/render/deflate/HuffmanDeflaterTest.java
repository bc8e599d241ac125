package nianbao.render.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class HuffmanDeflaterTest {

  private static final int BUFFER = 1 << 16;

  private final Random random = new Random(7);

  @Test
  void everyLengthComesBack() throws IOException {
    for (int length = 0; length < 300; length++) {
      assertComesBack(bytes(length, i -> random.nextInt(256)));
    }
  }

  @Test
  void oneByteOverAndOverComesBackAtAnEighthOfItsSize() throws IOException {
    byte[] alike = bytes(80_000, i -> 7);
    assertComesBack(alike);
    assertThat(deflated(alike).length).isBetween(10_000, 10_400);
  }

  @Test
  void rareAndFrequentBytesComeBack() throws IOException {
    for (int round = 0; round < 200; round++) {
      int slope = 1 + round % 20;
      assertComesBack(
          bytes(random.nextInt(20_000), i -> (int) (-Math.log(random.nextDouble()) * slope)));
    }
  }

  @Test
  void codesThatWouldBeLongerThanFifteenBitsAreShortened() throws IOException {
    ByteArrayOutputStream fibonacci = new ByteArrayOutputStream();
    int count = 1;
    int next = 1;
    for (int octet = 0; octet < 26; octet++) {
      fibonacci.write(bytes(count, i -> 0));
      fibonacci.write(bytes(count, new Constant(octet)));
      int sum = count + next;
      count = next;
      next = sum;
    }
    assertComesBack(fibonacci.toByteArray());
  }

  @Test
  void itIsAsShortAsWhatTheJdkMakesWithoutLookingForRepetitions() throws IOException {
    byte[] uneven = bytes(100_000, i -> Integer.numberOfTrailingZeros(random.nextInt() | 1 << 20));
    Deflater jdk = new Deflater();
    jdk.setStrategy(Deflater.HUFFMAN_ONLY);
    jdk.setInput(uneven);
    jdk.finish();
    int size = 0;
    while (!jdk.finished()) {
      size += jdk.deflate(new byte[BUFFER]);
    }
    jdk.end();
    assertThat(deflated(uneven).length).isLessThan(size + size / 100);
  }

  private record Constant(int value) implements IntUnaryOperator {
    @Override
    public int applyAsInt(int index) {
      return value;
    }
  }

  private static byte[] bytes(int length, IntUnaryOperator octet) {
    byte[] bytes = new byte[length];
    IntStream.range(0, length).forEach(i -> bytes[i] = (byte) octet.applyAsInt(i));
    return bytes;
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HuffmanDeflater.deflate(bytes, out);
    return out.toByteArray();
  }

  private static void assertComesBack(byte[] bytes) throws IOException {
    Inflater inflater = new Inflater();
    byte[] deflated = deflated(bytes);
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(deflated), inflater)) {
      assertThat(in.readAllBytes()).isEqualTo(bytes);
      assertThat(inflater.getBytesRead()).isEqualTo(deflated.length);
    }
  }
}
