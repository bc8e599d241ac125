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

class PieceStreamTest {

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

  @Test
  void piecesComeBackInTheOrderInWhichTheyWereAppended() throws IOException {
    ByteCode code = code(bytes(5000, i -> i * i % 97));
    for (int round = 0; round < 300; round++) {
      PieceStream stream = new PieceStream(code);
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      int values = 1 + round;
      for (int piece = random.nextInt(12); piece > 0; piece--) {
        byte[] bytes = bytes(random.nextInt(400), i -> random.nextInt(values));
        whole.write(bytes);
        if (random.nextBoolean()) {
          stream.append(code.piece(bytes));
        } else {
          stream.append(bytes);
        }
      }
      assertThat(stream.length()).isEqualTo(whole.size());
      assertThat(inflated(stream.end())).isEqualTo(whole.toByteArray());
    }
  }

  @Test
  void aPieceIsTheSameInEveryStream() throws IOException {
    ByteCode code = code(bytes(300, i -> i));
    byte[] large = bytes(1 << 12, i -> 255);
    Piece piece = code.piece(large);
    for (int before = 0; before < 70; before++) {
      PieceStream stream = new PieceStream(code);
      stream.append(bytes(before, i -> 254));
      stream.append(piece);
      stream.append(piece);
      assertThat(inflated(stream.end())).hasSize(before + (2 << 12)).endsWith(large);
    }
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

  private static byte[] deflated(byte[] bytes) {
    PieceStream stream = new PieceStream(code(bytes));
    stream.append(bytes);
    return stream.end();
  }

  private static ByteCode code(byte[] bytes) {
    int[] counts = new int[256];
    for (byte octet : bytes) {
      counts[octet & 0xFF]++;
    }
    return new ByteCode(counts);
  }

  private static void assertComesBack(byte[] bytes) throws IOException {
    assertThat(inflated(deflated(bytes))).isEqualTo(bytes);
  }

  /** What an inflater that checks the sum makes of a stream, which has nothing behind its end. */
  private static byte[] inflated(byte[] deflated) throws IOException {
    Inflater inflater = new Inflater();
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(deflated), inflater)) {
      byte[] bytes = in.readAllBytes();
      assertThat(inflater.getBytesRead()).isEqualTo(deflated.length);
      return bytes;
    }
  }
}
