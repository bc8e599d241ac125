package nianbao.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.render.EngineRenderer;
import nianbao.render.Pages;
import nianbao.render.face.Faces;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A grey of a picture is the grey on the page, however the PNG is packed. */
class GrayPixelsTest {

  private static final String HTML =
      "<html xmlns='http://www.w3.org/1999/xhtml' lang='zh-CN'><head><style>"
          + "@page { size: 100pt 100pt; margin: 0 } body { font-family: 仿宋; margin: 0 } "
          + "img { width: 100pt; height: 100pt; display: block }"
          + "</style></head><body><img alt='图' src='%s'/></body></html>";

  private static final EngineRenderer RENDERER =
      new EngineRenderer(new Faces(Optional.empty()), warning -> {});

  @ParameterizedTest
  @MethodSource("kinds")
  void aGrayHoldsItsValue(GrayPng kind) throws IOException {
    // 51 is a fifth of 255, so that four bits have it; one and two bits have 0 and 85.
    int gray = kind.depth() == 1 ? 0 : kind.depth() == 2 ? 85 : 51;
    assertThat(printed(kind.uri(gray))).isEqualTo(0x010101 * gray);
  }

  static List<GrayPng> kinds() {
    List<GrayPng> kinds = new ArrayList<>();
    for (boolean interlaced : new boolean[] {false, true}) {
      for (int depth : new int[] {1, 2, 4, 8, 16}) {
        kinds.add(new GrayPng(depth, false, false, interlaced));
        kinds.add(new GrayPng(depth, false, true, interlaced));
      }
      Stream.of(8, 16).forEach(depth -> kinds.add(new GrayPng(depth, true, false, interlaced)));
    }
    return kinds;
  }

  private static int printed(String picture) throws IOException {
    try (Pages pages = RENDERER.render(HTML.formatted(picture))) {
      return new PDFRenderer(pages.document()).renderImage(0).getRGB(50, 50) & 0xFFFFFF;
    }
  }
}
