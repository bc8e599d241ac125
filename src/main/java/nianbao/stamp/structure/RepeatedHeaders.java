package nianbao.stamp.structure;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianbao.render.tag.PageTags;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Makes the header that a long table repeats on its later pages an artifact: it is spoken once (ISO
 * 14289-1 7.1 and 7.5).
 */
final class RepeatedHeaders {

  private final PDDocument document;
  private final Map<COSDictionary, Set<Integer>> repeated = new LinkedHashMap<>();

  RepeatedHeaders(PDDocument document) {
    this.document = document;
  }

  /** Looks through all tables under a node, then rewrites the pages that repeat a header. */
  void silence(PDStructureNode root) throws IOException {
    findHeads(root);
    for (PDPage page : document.getPages()) {
      Set<Integer> ids = repeated.get(page.getCOSObject());
      if (ids != null) {
        silence(page, ids);
      }
    }
  }

  private void findHeads(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String type = element.getStructureType();
        if (StandardStructureTypes.T_HEAD.equals(type)) {
          findRepeated(element);
        } else if (!StandardStructureTypes.T_BODY.equals(type)) {
          findHeads(element);
        }
      }
    }
  }

  /** Takes what lies on another page than the element itself out of a header's cells. */
  private void findRepeated(PDStructureElement element) {
    List<Object> kept = new ArrayList<>();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement child) {
        findRepeated(child);
        kept.add(kid);
      } else if (kid instanceof PDMarkedContentReference reference
          && isElsewhere(element, reference)) {
        repeated
            .computeIfAbsent(reference.getPage().getCOSObject(), page -> new HashSet<>())
            .add(reference.getMCID());
      } else {
        kept.add(kid);
      }
    }
    if (kept.size() < element.getKids().size()) {
      element.setKids(kept);
    }
  }

  private static boolean isElsewhere(
      PDStructureElement element, PDMarkedContentReference reference) {
    PDPage home = element.getPage();
    return home != null
        && reference.getPage() != null
        && !home.getCOSObject().equals(reference.getPage().getCOSObject());
  }

  private void silence(PDPage page, Set<Integer> ids) throws IOException {
    List<Object> silenced = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      boolean opens =
          token instanceof Operator operator
              && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
              && ids.contains(id(silenced));
      if (opens) {
        silenced.subList(silenced.size() - 2, silenced.size()).clear();
        silenced.add(COSName.ARTIFACT);
        silenced.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
      } else {
        silenced.add(token);
      }
    }
    PDStream content = new PDStream(document);
    try (OutputStream out = content.createOutputStream()) {
      new ContentStreamWriter(out).writeTokens(silenced);
    }
    page.setContents(content);
    PageTags tags = PageTags.of(document, page);
    ids.forEach(id -> tags.set(id, COSNull.NULL));
  }

  /** The id of the marked content that is about to begin: the last operand so far. */
  private static int id(List<Object> tokens) {
    return tokens.get(tokens.size() - 1) instanceof COSDictionary properties
        ? properties.getInt(COSName.MCID)
        : -1;
  }
}
