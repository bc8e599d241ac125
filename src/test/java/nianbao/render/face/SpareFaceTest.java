package nianbao.render.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nianbao.report.Digest;
import org.junit.jupiter.api.Test;

class SpareFaceTest {

  private static final Path FONTS = Path.of("fonts");

  @Test
  void isReadOnceAndOnlyWhenItIsAskedFor() {
    AtomicInteger reads = new AtomicInteger();
    SpareFace spare = new SpareFace(Digest.of("a face"), () -> read(reads));
    assertThat(spare.digest()).isEqualTo(Digest.of("a face"));
    assertThat(reads).hasValue(0);
    assertThat(spare.face()).isSameAs(spare.face());
    assertThat(reads).hasValue(1);
  }

  @Test
  void noCharacterOfTheOtherFacesAsksForOne() {
    Faces faces = new Faces(Optional.empty());
    assertThat(faces.spareFor("某县2024年报告，〇龘𠮷ＡＢＣ①Ⅱ㎡□■→")).isEmpty();
    assertThat(IntStream.rangeClosed(0x3400, 0x9FFF).filter(c -> faces.spareFor(c).isPresent()))
        .allMatch(c -> c >= 0x4DC0 && c < 0x4E00);
  }

  @Test
  void aRareIdeographAndASymbolHaveAFaceEach() {
    Faces faces = new Faces(Optional.empty());
    assertThat(faces.spareFor("名字" + Character.toString(0x2CEB0))).containsExactly(Role.RARE);
    assertThat(faces.spareFor("☑已办☐未办✔➢")).containsExactly(Role.SYMBOLS);
    assertThat("☑☐✔➢●■▲★→←℃№℡".codePoints()).allMatch(faces::cover);
  }

  @Test
  void noneIsAskedForWhatCannotBeSeen() {
    Faces faces = new Faces(Optional.empty());
    assertThat(IntStream.of(0xFE0F, 0xE0100, 0x200D, 0x2060, 0xE000)).noneMatch(faces::cover);
  }

  @Test
  void theRareFaceHasNothingThatAnotherHas() throws IOException {
    Face rare = shipped("RareMincho");
    Faces faces = new Faces(Optional.empty());
    assertThat(IntStream.range(0, 0x30000).filter(rare::covers))
        .hasSize(60_183)
        .allMatch(c -> faces.spareFor(c).equals(Optional.of(Role.RARE)));
  }

  private static Face read(AtomicInteger reads) {
    reads.incrementAndGet();
    try {
      return shipped("NotoSansSymbols2-Regular");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Face shipped(String face) throws IOException {
    byte[] file = Files.readAllBytes(FONTS.resolve(face + ".ttf"));
    return Face.parse(face, file, Digest.of(file));
  }
}
