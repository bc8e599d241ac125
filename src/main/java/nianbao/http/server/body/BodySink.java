package nianbao.http.server.body;

import java.io.Closeable;
import java.io.IOException;
import nianbao.http.answer.Refusal;

/** Where a body goes as it comes. */
public interface BodySink extends Closeable {

  /** Keeps nothing: nobody wants the body. */
  BodySink NONE =
      new BodySink() {
        @Override
        public void take(byte[] buffer, int count) {}

        @Override
        public void close() {}
      };

  /**
   * Takes the next bytes.
   *
   * @param buffer used again afterwards
   * @throws Refusal if no more can be taken
   * @throws IOException if it cannot be written to
   */
  void take(byte[] buffer, int count) throws Refusal, IOException;
}
