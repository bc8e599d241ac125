package nianbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.form.Part;
import nianbao.intake.draft.Draft;
import nianbao.intake.piece.Cell;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Source;
import nianbao.intake.words.HeaderWords;
import nianbao.intake.words.Labels;
import nianbao.intake.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a document says is in the draft, in the list of what was left out, in a doubt, or a word
 * of the form.
 */
@Tag("load")
class NothingLostTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What LibreOffice made of our own Word file of the sample. */
  private static final String OLD_WORD = "jining-2022.doc";

  /** A document that is looked at. */
  // The bytes are read once, and compared with nothing.
  @SuppressWarnings("ArrayRecordComponent")
  private record Sample(String name, byte[] file) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyPieceOfADocumentIsFoundAgain(Sample sample) throws Exception {
    Source source = Container.of(sample.file()).reader().read(sample.file());
    Draft draft = Drafting.of(source, Stated.NOTHING);
    String known = known(draft);
    List<String> lost = new ArrayList<>();
    for (Piece piece : source.pieces()) {
      if (piece instanceof Piece.Paragraph paragraph) {
        lost.addAll(lost(paragraph.text(), known));
      } else if (piece instanceof Piece.Table table) {
        table.cells().forEach(cell -> lost.addAll(lost(cell.text(), known)));
      }
    }
    assertThat(lost).isEmpty();
  }

  /** What the reader gives has each character as often as the file has it, by another's count. */
  @Test
  void everyCharacterOfAFileIsInItsPieces() throws Exception {
    LookAlike report = new LookAlike(Form.of(Edition.FORM_2021), 3);
    String body = Written.wordBody(report).replaceAll("<[^>]*>", "");
    assertThat(missing(body, Filed.word(report))).isEmpty();
    String page = Jsoup.parse(Written.webPage(report)).text();
    assertThat(missing(page, utf8(Written.webPage(report)))).isEmpty();
    assertThat(missing(page, Filed.archivedPage(report))).isEmpty();
    for (Printed.Lines lines : Printed.Lines.values()) {
      byte[] file = new Printed(report, lines, Printed.Fault.NOTHING, 3).file();
      try (PDDocument document = Loader.loadPDF(file)) {
        assertThat(missing(new PDFTextStripper().getText(document), file)).isEmpty();
      }
    }
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(Filed.oldSheet(report)));
        ExcelExtractor sheet = new ExcelExtractor(book)) {
      sheet.setIncludeSheetNames(false);
      assertThat(missing(sheet.getText(), Filed.oldSheet(report))).isEmpty();
      assertThat(missing(sheet.getText(), Filed.sheet(report))).isEmpty();
    }
    byte[] old = resource(OLD_WORD);
    try (WordExtractor text = new WordExtractor(new ByteArrayInputStream(old))) {
      // Marks of cells and fields are no characters.
      String words = WordExtractor.stripFields(String.join("", text.getParagraphText()));
      assertThat(missing(words.replaceAll("\\p{Cntrl}", ""), old)).isEmpty();
    }
  }

  private static List<String> missing(String text, byte[] file) throws Exception {
    Source source = Container.of(file).reader().read(file);
    StringBuilder read = new StringBuilder();
    source.pieces().forEach(piece -> read.append(words(piece)));
    source.leftOut().forEach(left -> read.append(left.text()));
    Map<Integer, Long> found = counted(read.toString());
    return counted(text).entrySet().stream()
        .filter(each -> found.getOrDefault(each.getKey(), 0L) < each.getValue())
        .map(each -> Character.toString(each.getKey()) + " " + each.getValue())
        .toList();
  }

  private static String words(Piece piece) {
    if (piece instanceof Piece.Table table) {
      return table.cells().stream().map(Cell::text).collect(Collectors.joining("\n"));
    }
    return piece instanceof Piece.Paragraph paragraph ? paragraph.text() : "";
  }

  private static Map<Integer, Long> counted(String text) {
    return Words.squeezed(text)
        .chars()
        .boxed()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  static Stream<Sample> documents() throws Exception {
    LookAlike report = new LookAlike(Form.of(Edition.FORM_2021), 3);
    LookAlike old = new LookAlike(Form.of(Edition.FORM_2019), 4);
    List<Sample> samples = new ArrayList<>();
    for (String name :
        List.of("jining-2022", "huancui-2023", "wenshang-2021", "yiyuan-2024", "unnamed-2022")) {
      samples.add(new Sample(name, resource(name + ".txt")));
    }
    samples.add(new Sample("Word file of the old kind", resource(OLD_WORD)));
    samples.add(new Sample("web page", utf8(Written.webPage(report))));
    samples.add(new Sample("web page of 2019", utf8(Written.webPage(old))));
    samples.add(new Sample("rich text", utf8(Written.richText(report))));
    samples.add(new Sample("rows", utf8(Written.rows(report, "\t", ""))));
    samples.add(new Sample("cells", utf8(Written.cells(report))));
    samples.add(new Sample("Markdown", utf8(Written.rows(report, " | ", "|"))));
    samples.add(new Sample("Word file", Filed.word(report)));
    samples.add(new Sample("Word file of 2019", Filed.word(old)));
    samples.add(new Sample("web archive", Filed.archivedPage(report)));
    samples.add(new Sample("sheet", Filed.sheet(report)));
    samples.add(new Sample("sheet of the old kind", Filed.oldSheet(report)));
    for (Printed.Lines lines : Printed.Lines.values()) {
      Printed printed = new Printed(report, lines, Printed.Fault.NOTHING, 3);
      samples.add(new Sample("PDF, lines: " + lines, printed.file()));
    }
    return samples.stream();
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = NothingLostTest.class.getResourceAsStream("/intake/" + name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** All that is told, without blanks; its figures each between bars. */
  private static String known(Draft draft) throws Exception {
    StringBuilder known = new StringBuilder();
    JsonNode report = JSON.readTree(draft.json());
    values(report, known);
    draft.leftOut().forEach(left -> known.append(left.text()).append('|'));
    draft.doubts().forEach(doubt -> known.append(doubt.seen()).append('|'));
    return Words.squeezed(known.toString());
  }

  private static void values(JsonNode node, StringBuilder known) {
    if (node.isValueNode()) {
      known.append('|').append(node.asText()).append('|');
    } else if (node.has("heading")) {
      // A heading that runs in stands in one paragraph with its text.
      known.append('|').append(node.get("heading").asText()).append(node.path("text").asText());
      known.append('|');
    } else {
      node.forEach(inner -> values(inner, known));
    }
  }

  private static List<String> lost(String text, String known) {
    String words = Words.squeezed(text);
    return words.isEmpty() || known.contains(words) || isOfTheForm(text)
        ? List.of()
        : Arrays.stream(text.split("\n", -1))
            .filter(line -> !known.contains(Words.squeezed(line)) && !isOfTheForm(line))
            .toList();
  }

  /** Words of tables, headings of parts, the title, and a date, which the draft has in its way. */
  private static boolean isOfTheForm(String text) {
    String words = Words.squeezed(text);
    boolean table =
        Labels.isOuter(text)
            || Labels.line(text).isPresent()
            || Stream.of(Part.DISCLOSURE, Part.REQUESTS, Part.CASES)
                .anyMatch(part -> !HeaderWords.of(part).in(text).isEmpty());
    boolean heading = words.matches("[一二三四五六][、.．].{4,40}|.{4,60}(年度报告|\\d{4}年政府信息公开)");
    return table || heading || words.matches("\\d{4}年\\d{1,2}月\\d{1,2}日");
  }
}
