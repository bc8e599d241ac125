package nianbao.stamp.structure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nianbao.render.PageContent;
import nianbao.render.PageTags;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Makes the header that a long table repeats on its later pages an artifact: it is spoken once (ISO
 * 14289-1 7.1 and 7.5).
 */
final class RepeatedHeaders {

  private static final Pattern MARKED = Pattern.compile("/\\w+ <</MCID (\\d{1,9})>> BDC\n");

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

  /** The engine writes one piece of marked content a line, so that no content has to be parsed. */
  private void silence(PDPage page, Set<Integer> ids) throws IOException {
    PageContent.change(
        page, content -> MARKED.matcher(content).replaceAll(found -> marked(found, ids)));
    PageTags tags = PageTags.of(document, page);
    ids.forEach(id -> tags.set(id, COSNull.NULL));
  }

  private static String marked(MatchResult found, Set<Integer> ids) {
    return ids.contains(Integer.valueOf(found.group(1))) ? "/Artifact BMC\n" : found.group();
  }
}
