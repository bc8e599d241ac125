package nianbao.render.preprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import nianbao.catalogue.Cases;
import nianbao.measure.Glyph;
import nianbao.render.EngineRenderer;
import nianbao.render.face.Faces;
import nianbao.render.preprint.print.FormRenderer;
import nianbao.standard.ShippedFace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms in an agency's own faces. */
@Tag("cases")
class OwnFacesTest {

  @TempDir private Path folder;

  @Test
  void thePreprintsOfOneRendererAreNotThoseOfAnother() throws IOException {
    String html = Laid.html(Cases.named("huancui-2023"));
    Laid shipped = Laid.printed(html);
    EngineRenderer engine = ownEngine();
    Laid own = Laid.by(FormRenderer.fast(engine, warning -> {}), html);
    Likeness.assertAlike(own, Laid.by(engine, html));
    assertThat(own.rules()).isEqualTo(shipped.rules());
    assertThat(faceOf("行", own)).isEqualTo("NotoSerifSC-Regular");
    assertThat(faceOf("行", shipped)).isEqualTo(ShippedFace.BODY.face());
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
  private EngineRenderer ownEngine() throws IOException {
    Files.copy(
        Path.of("fonts/NotoSerifSC-Regular.ttf"),
        folder.resolve("own.ttf"),
        StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(folder.resolve("fonts.properties"), "body = own.ttf\n");
    return new EngineRenderer(new Faces(Optional.of(folder)), warning -> {});
  }
}
