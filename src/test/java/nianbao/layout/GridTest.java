package nianbao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nianbao.cases.Kind;
import nianbao.cases.PrintedCase;
import nianbao.catalogue.Cases;
import nianbao.measure.TextLine;
import nianbao.standard.Sheet;
import org.junit.jupiter.api.Test;

/** GB/T 9704-2012 5.2.3: a full page of plain text has 22 lines of 28 characters. */
class GridTest {

  @Test
  void aFullPageHas22Lines() {
    assertThat(fullPage()).hasSize(Sheet.LINES);
  }

  @Test
  void aFullLineHas28Characters() {
    assertThat(fullPage()).allSatisfy(line -> assertThat(line.glyphs()).hasSize(Sheet.CHARACTERS));
  }

  @Test
  void theFirstLineOfAParagraphHas26Characters() {
    TextLine first = text("plain-text").get(0);
    assertThat(first.glyphs()).hasSize(Sheet.CHARACTERS - 2);
  }

  @Test
  void theLinesDivideTheTextBlockEvenly() {
    List<TextLine> lines = fullPage();
    for (int i = 0; i < lines.size(); i++) {
      assertThat(Sheet.centre(lines.get(i)))
          .as("line %d", i + 1)
          .isCloseTo(Sheet.TOP + (i + 0.5) * Sheet.PITCH, Sheet.millimetres(1));
    }
  }

  @Test
  void theCharactersStandUnderEachOther() {
    assertThat(fullPage())
        .allSatisfy(
            line -> {
              for (int i = 0; i < Sheet.CHARACTERS; i++) {
                assertThat(line.glyphs().get(i).left())
                    .isCloseTo(Sheet.LEFT + i * Sheet.CHARACTER, Sheet.millimetres(1));
              }
            });
  }

  /** A paragraph of three lines, of which two would fit, is moved as a whole. */
  @Test
  void noPageOfParagraphsEndsMoreThanTwoLinesEarly() {
    List<TextLine> lines = text("widows-and-orphans");
    int last = lines.get(lines.size() - 1).page();
    for (int page = 2; page < last; page++) {
      int number = page;
      assertThat(lines.stream().filter(line -> line.page() == number).count())
          .as("lines on page %d", page)
          .isBetween(Sheet.LINES - 2L, (long) Sheet.LINES);
    }
  }

  /** The second page: the first one has the title, the third the paragraph's end. */
  private static List<TextLine> fullPage() {
    return text("plain-text").stream().filter(line -> line.page() == 2).toList();
  }

  private static List<TextLine> text(String name) {
    return PrintedCase.of(Cases.named(name)).placements(Kind.PARAGRAPH).stream()
        .flatMap(paragraph -> paragraph.lines().stream())
        .toList();
  }
}
