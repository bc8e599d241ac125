package nianbao.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import nianbao.cases.Case;
import nianbao.catalogue.Cases;
import nianbao.catalogue.EveryCase;
import nianbao.press.format.Format;
import nianbao.press.format.Wanted;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Elements stand in the order of the schema (ECMA-376 part 1, annex A): Word refuses a file that
 * other programs forgive.
 */
class ElementOrderTest {

  @EveryCase
  void everyElementStandsWhereTheSchemaHasIt(Case source) throws Exception {
    assertOrdered(WordFile.of(source));
  }

  @Test
  void everyElementOfADraftDoes() throws Exception {
    Case source = Cases.named("jining-2022");
    assertOrdered(WordFile.of(WordFile.bytes(source, Wanted.draft(Format.DOCX))));
  }

  @Test
  void anElementAtAnotherPlaceIsFound() throws Exception {
    WordFile file = WordFile.of(Cases.named("jining-2022"));
    WordFile wrong =
        file.with(
            "<w:vAlign w:val=\"center\"/></w:tcPr>",
            "<w:vAlign w:val=\"center\"/><w:gridSpan w:val=\"1\"/></w:tcPr>");
    WordFile unknown = file.with("<w:keepNext/>", "<w:keepNextOne/>");

    assertThat(faults(wrong)).containsExactly("word/document.xml: gridSpan in tcPr");
    assertThat(faults(unknown)).containsExactly("word/document.xml: keepNextOne in pPr");
  }

  /** Whatever holds other elements is known, and no two neighbours in it can change places. */
  @Test
  void everyTwoNeighboursTheWrongWayRoundAreFound() throws Exception {
    Set<String> tried = new TreeSet<>();
    byte[] draft = WordFile.bytes(Cases.named("charts"), Wanted.draft(Format.DOCX));
    for (Map.Entry<String, byte[]> part : WordFile.of(draft).parts().entrySet()) {
      if (isMarkup(part.getKey())) {
        swap(document(part.getValue()).getDocumentElement(), tried);
      }
    }

    assertThat(tried)
        .contains("p: pPr r", "r: rPr t", "tbl: tblPr tblGrid", "tbl: tblGrid tr")
        .hasSizeGreaterThan(90);
  }

  /** Changes the places of two neighbours that the schema orders, looks, and puts them back. */
  private static void swap(Element element, Set<String> tried) {
    List<Element> children = children(element);
    for (int i = 0; i + 1 < children.size(); i++) {
      Element left = children.get(i);
      Element right = children.get(i + 1);
      String pair =
          element.getLocalName() + ": " + left.getLocalName() + " " + right.getLocalName();
      if (SchemaOrder.isOrdered(left.getLocalName(), right.getLocalName()) && tried.add(pair)) {
        element.insertBefore(right, left);
        List<String> faults = new ArrayList<>();
        look(element, "", faults);
        assertThat(faults).as(pair).isNotEmpty();
        element.insertBefore(left, right);
      }
    }
    children.forEach(child -> swap(child, tried));
  }

  private static void assertOrdered(WordFile file) throws Exception {
    assertThat(faults(file)).isEmpty();
    assertThat(file.parts()).hasSizeGreaterThan(10);
  }

  private static List<String> faults(WordFile file) throws Exception {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
      if (isMarkup(part.getKey())) {
        Document document = document(part.getValue());
        look(document.getDocumentElement(), part.getKey() + ": ", faults);
      }
    }
    return faults;
  }

  private static boolean isMarkup(String part) {
    return part.endsWith(".xml") || part.endsWith(".rels");
  }

  static Document document(byte[] part) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
  }

  private static void look(Element element, String where, List<String> faults) {
    List<Element> children = children(element);
    Set<String> seen = new HashSet<>();
    int last = -1;
    for (Element child : children) {
      String name = child.getLocalName();
      int at = SchemaOrder.place(name, element.getLocalName());
      if (at < last || (!SchemaOrder.isRepeated(name) && !seen.add(name))) {
        faults.add(where + name + " in " + element.getLocalName());
      }
      last = Math.max(at, last);
      look(child, where, faults);
    }
  }

  private static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }
}
