package nianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nianbao.cases.Case;
import nianbao.cases.Kind;
import nianbao.cases.Placement;
import nianbao.cases.PrintedCase;
import nianbao.catalogue.EveryCase;
import nianbao.measure.TextLine;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The outline leads to the six parts. */
class BookmarkTest {

  /** As far as a reader may be led above a heading, in pt: two lines. */
  private static final double ABOVE = 58;

  private static final double PAGE_HEIGHT = 841.89;

  @EveryCase
  void eachOfTheSixPartsHasABookmarkThatLeadsToItsTitle(Case report) throws IOException {
    PrintedCase printed = PrintedCase.of(report);
    List<Placement> parts = printed.placements(Kind.PART);
    try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
      List<PDOutlineItem> items = new ArrayList<>();
      pdf.getDocumentCatalog().getDocumentOutline().children().forEach(items::add);
      assertThat(items)
          .extracting(PDOutlineItem::getTitle)
          .containsExactlyElementsOf(parts.stream().map(part -> part.passage().text()).toList());
      for (int i = 0; i < items.size(); i++) {
        assertLeadsTo(items.get(i), parts.get(i).lines().get(0));
      }
    }
  }

  private static void assertLeadsTo(PDOutlineItem item, TextLine title) throws IOException {
    PDPageXYZDestination destination = (PDPageXYZDestination) item.getDestination();
    assertThat(destination.retrievePageNumber() + 1).isEqualTo(title.page());
    assertThat(PAGE_HEIGHT - destination.getTop())
        .isBetween(title.baseline() - ABOVE, title.baseline() - title.first().size() / 2);
  }
}
