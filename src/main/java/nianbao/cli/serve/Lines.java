package nianbao.cli.serve;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A stream of text in UTF-8 that is taken line by line. */
final class Lines extends OutputStream {

  private final Consumer<String> taker;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  private Lines(Consumer<String> taker) {
    this.taker = taker;
  }

  static OutputStream to(Consumer<String> taker) {
    return new Lines(taker);
  }

  @Override
  public synchronized void write(int b) {
    if (b == '\n') {
      taker.accept(line.toString(StandardCharsets.UTF_8));
      line.reset();
    } else {
      line.write(b);
    }
  }
}
