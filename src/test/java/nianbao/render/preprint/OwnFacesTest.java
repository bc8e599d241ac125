package nianbao.render.preprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import nianbao.catalogue.Cases;
import nianbao.measure.Glyph;
import nianbao.render.PageRenderer;
import nianbao.render.face.Faces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms in an agency's own faces. */
class OwnFacesTest {

  @TempDir private Path folder;

  @Test
  void thePreprintsOfOneRendererAreNotThoseOfAnother() throws IOException {
    String html = Laid.html(Cases.named("huancui-2023"));
    Laid shipped = Laid.printed(html);
    Laid own = Laid.by(ownRenderer(), html);
    Likeness.assertAlike(own, Laid.by(ownRenderer(), Laid.left(html)));
    assertThat(own.rules()).isEqualTo(shipped.rules());
    assertThat(faceOf("行", own)).isEqualTo("NotoSerifSC-Regular");
    assertThat(faceOf("行", shipped)).isEqualTo("FandolFang-Regular");
    assertThat(Laid.printed(html)).isEqualTo(shipped);
  }

  /** The face of the label 行政处罚. */
  private static String faceOf(String character, Laid laid) {
    return laid.measured().content().stream()
        .filter(glyph -> glyph.text().equals(character) && glyph.size() < 13)
        .map(Glyph::face)
        .findFirst()
        .orElseThrow();
  }

  /** A renderer whose body face has other figures and another baseline. */
  private PageRenderer ownRenderer() throws IOException {
    Files.copy(
        Path.of("fonts/NotoSerifSC-Regular.ttf"),
        folder.resolve("own.ttf"),
        StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(folder.resolve("fonts.properties"), "body = own.ttf\n");
    return new PageRenderer(new Faces(Optional.of(folder)), warning -> {});
  }
}
