package nianbao.render.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.render.face.DocumentFonts;
import nianbao.render.face.Faces;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One engine, used for one document after another. */
class EngineTest {

  private static final Faces FACES = new Faces(Optional.empty());
  private static final String HTML =
      "<html xmlns='http://www.w3.org/1999/xhtml' lang='zh-CN'><head>"
          + "<style%s>%s</style></head><body style='font-family: 仿宋'>字</body></html>";
  private static final String BODY = "body { font-family: 仿宋 } ";
  private static final String A4 = "@page { size: 210mm 297mm } " + BODY;

  private final Engine engine = Engine.tagging();
  private final List<String> warnings = new ArrayList<>();

  @Test
  void whatIsTaggedHasNoMetadataOfTheEngine() throws IOException {
    try (PDDocument document = painted(engine, "", A4)) {
      assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(document.getDocumentCatalog().getMetadata()).isNull();
    }
    assertThat(warnings).isEmpty();
  }

  @Test
  void anEngineThatOnlyPaintsTagsNothing() throws IOException {
    try (PDDocument document = painted(Engine.untagged(), "", A4)) {
      assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNull();
    }
  }

  /** Eight are kept: some are met again at once, some when they are known no more. */
  @Test
  void eachDocumentHasItsOwnStylesHoweverManyThereAre() throws IOException {
    for (int last = 100; last <= 110; last++) {
      for (int width : new int[] {last, 100, last}) {
        assertThat(width("", "@page { size: " + width + "pt 200pt } " + BODY)).isEqualTo(width);
      }
    }
    assertThat(width("", "@page { size: 101pt 200pt } " + BODY)).isEqualTo(101);
    assertThat(warnings).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" media='print'", " media='all'", " type='text/css'"})
  void stylesForPaperHoldEachTime(String attributes) throws IOException {
    assertThat(width(attributes, "@page { size: 100pt 200pt } " + BODY)).isEqualTo(100);
    assertThat(width(attributes, "@page { size: 100pt 200pt } " + BODY)).isEqualTo(100);
    assertThat(warnings).isEmpty();
  }

  @Test
  void theSameStyleForPaperAndForScreensIsTwo() throws IOException {
    String style = "@page { size: 100pt 200pt } " + BODY;
    int usual = width("", BODY);
    assertThat(width(" media='print'", style)).isEqualTo(100);
    assertThat(width(" media='screen'", style)).isEqualTo(usual);
    assertThat(width(" media='print'", style)).isEqualTo(100);
  }

  @Test
  void whatIsWrongInAStyleIsToldOfEachDocument() throws IOException {
    width("", BODY + "p { colour: red }");
    int first = warnings.size();
    assertThat(first).isPositive();
    width("", BODY + "p { colour: red }");
    assertThat(warnings).hasSize(2 * first);
  }

  private int width(String attributes, String style) throws IOException {
    try (PDDocument document = painted(engine, attributes, style)) {
      return Math.round(document.getPage(0).getMediaBox().getWidth());
    }
  }

  private PDDocument painted(Engine painting, String attributes, String style) throws IOException {
    SheetDocument document = new SheetDocument();
    return painting.read(
        HTML.formatted(attributes, style),
        document,
        new DocumentFonts(document, FACES),
        said -> warnings.add(said.getFormattedMessage()),
        renderer -> {
          renderer.layout();
          renderer.createPDFKeepOpen();
          return document;
        });
  }
}
