package nianbao.cluster.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.serializer.DeserializationStream;
import org.apache.spark.serializer.SerializationStream;
import org.apache.spark.serializer.SerializerInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/**
 * What was handed out is not held: a stream that still knew a value would give it a second time.
 */
final class SpooledTest {

  private static final int LARGE = 2 << 20;

  @TempDir private Path folder;

  @Test
  void aLargeValueIsForgottenBeforeTheNext() throws IOException {
    byte[] large = new byte[LARGE];
    try (Spooled<byte[]> values =
        Spooled.of(
            folder.resolve("values"),
            sink -> {
              sink.put(large);
              sink.put(large);
            })) {
      assertThat(values.next()).isNotSameAs(values.next()).hasSize(LARGE);
      assertThat(values.hasNext()).isFalse();
    }
  }

  @Test
  void smallValuesComeAsTheyWerePut() throws IOException {
    try (Spooled<String> values =
        Spooled.of(
            folder.resolve("values"),
            sink -> {
              for (int i = 0; i < 1000; i++) {
                sink.put("value " + i);
              }
            })) {
      for (int i = 0; i < 1000; i++) {
        assertThat(values.next()).isEqualTo("value " + i);
      }
      assertThat(values.hasNext()).isFalse();
    }
  }

  @Test
  void aReportThatIsMovedIsForgottenBeforeTheNext() throws IOException {
    SerializerInstance moving = OneByOne.serializer().newInstance();
    ClassTag<byte[]> bytes = ClassTag$.MODULE$.apply(byte[].class);
    byte[] report = {1, 2, 3};
    ByteArrayOutputStream moved = new ByteArrayOutputStream();
    SerializationStream out = moving.serializeStream(moved);
    out.writeObject(report, bytes).writeObject(report, bytes).close();

    DeserializationStream in =
        moving.deserializeStream(new ByteArrayInputStream(moved.toByteArray()));
    byte[] first = in.readObject(bytes);
    byte[] second = in.readObject(bytes);
    in.close();

    assertThat(first).isEqualTo(report);
    assertThat(second).isEqualTo(report).isNotSameAs(first);
  }
}
