package nianbao.render.preprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nianbao.cases.PrintedCase;
import nianbao.catalogue.Cases;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** Each piece of marked content and its element name each other (ISO 32000-1 14.7.4.4). */
class MarkedContentTest {

  /** An element and the id of a piece of its content. */
  private record Held(PDStructureElement element, int id) {}

  private final List<Held> held = new ArrayList<>();

  @Test
  void theContentOfAFormNamesTheElementThatHoldsIt() throws IOException {
    byte[] pdf = PrintedCase.of(Cases.named("huancui-2023")).pdf();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDNumberTreeNode elements =
          document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
      collect(document.getDocumentCatalog().getStructureTreeRoot());
      assertThat(held).hasSizeGreaterThan(200);
      for (Held each : held) {
        assertThat(isNamed(each, elements)).as("content %d", each.id()).isTrue();
      }
    }
  }

  private static boolean isNamed(Held held, PDNumberTreeNode elements) throws IOException {
    PDParentTreeValue ofPage =
        (PDParentTreeValue) elements.getValue(held.element().getPage().getStructParents());
    assertThat(ofPage.getCOSObject()).isInstanceOf(COSArray.class);
    COSBase named = COSArray.class.cast(ofPage.getCOSObject()).getObject(held.id());
    return held.element().getCOSObject().equals(named);
  }

  private void collect(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        collect(element);
      } else if (kid instanceof Integer id && node instanceof PDStructureElement element) {
        held.add(new Held(element, id));
      }
    }
  }
}
