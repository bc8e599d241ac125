package nianbao.render.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nianbao.report.Digest;
import org.junit.jupiter.api.Test;

class ShippedSumsTest {

  private static final Path FONTS = Path.of("fonts");

  @Test
  void theListHasTheDigestOfEachShippedFace() throws IOException {
    Map<String, Digest> computed = new HashMap<>();
    for (Path face : faces()) {
      computed.put(face.getFileName().toString(), Digest.of(Files.readAllBytes(face)));
    }
    String list = Files.readString(FONTS.resolve("SHA256SUMS"));

    assertThat(computed).isNotEmpty();
    assertThat(ShippedSums.parse(list).byFile()).isEqualTo(computed);
  }

  private static Iterable<Path> faces() throws IOException {
    try (Stream<Path> files = Files.list(FONTS)) {
      return files.filter(file -> file.toString().endsWith(".ttf")).toList();
    }
  }
}
