package nianbao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nianbao.cases.Case;
import nianbao.cases.PrintedCase;
import nianbao.catalogue.EveryCase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The structure tree as a whole. */
class StructureTest {

  private static final Set<String> CELLS = Set.of("TH", "TD");

  @EveryCase
  void theTagsAreToldOfAndNoElementIsEmptyButABlankCell(Case report) throws IOException {
    List<PDStructureElement> elements = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(PrintedCase.of(report).pdf())) {
      collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(elements)
          .hasSizeGreaterThan(1)
          .filteredOn(element -> element.getKids().isEmpty())
          .extracting(PDStructureElement::getStructureType)
          .isSubsetOf(CELLS);
    }
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> into) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        into.add(element);
        collect(element, into);
      }
    }
  }
}
