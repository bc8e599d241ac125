package nianbao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nianbao.bulk.Rounds;
import nianbao.cases.Kind;
import nianbao.cases.Placement;
import nianbao.cases.PrintedCase;
import nianbao.catalogue.SeededCases;
import nianbao.measure.TextLine;
import nianbao.standard.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No page ends earlier than the rules ask: a line that may stand on a page does. */
class PageFillTest {

  private static final int FEW = 6;

  private static final int MANY = Rounds.of(40);

  /** Lines of a paragraph that stand together, at the foot of a page and at the head of one. */
  private static final int TOGETHER = 2;

  /** The line of a page is found from where it stands, in lines. */
  private static final double EXACT = 0.1;

  @Test
  void aLineThatMayStandOnAPageDoes() {
    assertThat(early(0, FEW)).isEmpty();
  }

  @Test
  @Tag("load")
  void inManyReportsToo() {
    assertThat(early(FEW, MANY)).isEmpty();
  }

  /** The paragraphs that stand later than they might, in the reports of some seeds. */
  private static List<String> early(int first, int end) {
    List<String> early = new ArrayList<>();
    for (int seed = first; seed < end; seed++) {
      PrintedCase printed = PrintedCase.once(SeededCases.of(seed));
      List<Placement> text =
          printed.placements().stream()
              .filter(p -> p.isPrinted() && p.kind() != Kind.SIGNATURE && p.kind() != Kind.DATE)
              .toList();
      int signOff = printed.placements(Kind.SIGNATURE).get(0).lines().size() + 2;
      for (int i = 1; i < text.size(); i++) {
        boolean last = i == text.size() - 1;
        if (isParagraph(text.get(i)) && mayHaveMore(text, i, last ? signOff : 0)) {
          early.add("seed " + seed + ": " + text.get(i).lines());
        }
      }
    }
    return early;
  }

  private static boolean mayHaveMore(List<Placement> text, int index, int signOff) {
    Placement paragraph = text.get(index);
    if (paragraph.firstPage() < paragraph.lastPage()) {
      return splitEarly(paragraph, signOff);
    }
    int first = withHeadings(text, index);
    Placement before = text.get(first - 1);
    int headings = text.subList(first, index).stream().mapToInt(each -> each.lines().size()).sum();
    return before.lastPage() < text.get(first).firstPage()
        && isParagraph(before)
        && wasToBegin(paragraph, freeUnder(before) - headings, signOff)
        && !(index == text.size() - 2 && text.get(index + 1).lines().size() == 1);
  }

  /** Where the headings begin that a paragraph stands under: they go where it goes. */
  private static int withHeadings(List<Placement> text, int index) {
    int first = index;
    while (text.get(first - 1).kind().isHeading()) {
      first--;
    }
    return first;
  }

  /** The rest stands on the next page: could it be less? */
  private static boolean splitEarly(Placement paragraph, int signOff) {
    List<TextLine> lines = paragraph.lines();
    int first = lines.get(0).page();
    List<TextLine> above = lines.stream().filter(line -> line.page() == first).toList();
    int under = lines.size() - above.size();
    int free = free(above.get(above.size() - 1));
    return free >= under + signOff || Math.min(free, under - TOGETHER) > 0;
  }

  /** All of it stands on the next page: could some of it have stood on this one? */
  private static boolean wasToBegin(Placement paragraph, int free, int signOff) {
    int lines = paragraph.lines().size();
    if (free >= lines + signOff) {
      return true;
    }
    // A line alone goes with the paragraph before, so that two stand above the sign-off.
    return free >= TOGETHER && lines - TOGETHER >= TOGETHER;
  }

  private static boolean isParagraph(Placement placement) {
    return placement.kind() == Kind.PARAGRAPH || placement.kind() == Kind.RUN_IN;
  }

  private static int freeUnder(Placement placement) {
    return free(placement.lines().get(placement.lines().size() - 1));
  }

  /** How many lines of the page are free under a line. */
  private static int free(TextLine line) {
    double under = (Sheet.BOTTOM - Sheet.centre(line)) / Sheet.PITCH - 0.5;
    return (int) Math.floor(under + EXACT);
  }
}
