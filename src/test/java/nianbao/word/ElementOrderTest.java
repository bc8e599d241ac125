package nianbao.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static final String PARAGRAPH =
      "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr"
          + " shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE"
          + " autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents"
          + " suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId"
          + " cnfStyle rPr sectPr pPrChange";

  private static final String RUN =
      "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof"
          + " snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect"
          + " bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath";

  private static final String SETTINGS =
      "writeProtection view zoom removePersonalInformation removeDateAndTime"
          + " doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText"
          + " printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts"
          + " saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges"
          + " bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors"
          + " hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate"
          + " linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge"
          + " revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection"
          + " autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation"
          + " consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength"
          + " clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting"
          + " bookFoldPrinting bookFoldPrintingSheets characterSpacingControl printTwoOnOne"
          + " strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore footnotePr endnotePr"
          + " compat docVars rsids mathPr attachedSchema themeFontLang clrSchemeMapping"
          + " decimalSymbol listSeparator";

  /** What may stand in an element, in this order; nothing else may. */
  private static final Map<String, List<String>> ORDER =
      Map.ofEntries(
          order("pPr", PARAGRAPH),
          order("rPr", RUN),
          order("settings", SETTINGS),
          order(
              "tblPr",
              "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc"
                  + " tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption"
                  + " tblDescription tblPrChange"),
          order("tblBorders", "top left bottom right insideH insideV"),
          order("tblCellMar", "top left bottom right"),
          order("tcMar", "top left bottom right"),
          order(
              "tcPr",
              "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection"
                  + " tcFitText vAlign hideMark"),
          order(
              "sectPr",
              "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc"
                  + " pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg"
                  + " textDirection bidi rtlGutter docGrid printerSettings"),
          order(
              "style",
              "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden"
                  + " unhideWhenUsed qFormat locked personal rsid pPr rPr tblPr trPr tcPr"
                  + " tblStylePr"),
          order("styles", "docDefaults latentStyles style"),
          order("docDefaults", "rPrDefault pPrDefault"),
          order("font", "altName panose1 charset family notTrueType pitch sig"),
          order("tbl", "tblPr tblGrid tr"),
          order("tr", "tblPrEx trPr tc"),
          order("tc", "tcPr p"),
          order("p", "pPr r fldSimple"),
          order("r", "rPr t br drawing pict"),
          order("inline", "extent effectExtent docPr cNvGraphicFramePr graphic"),
          order("pic", "nvPicPr blipFill spPr"),
          order("blipFill", "blip srcRect stretch"),
          order("spPr", "xfrm prstGeom"));

  /** Those may come more than once; of runs and what is in them the text tells the order. */
  private static final Set<String> REPEATED =
      Set.of("headerReference", "footerReference", "style", "tr", "tc", "p");

  private static final Set<String> OF_TEXT = Set.of("t", "br", "r", "fldSimple", "drawing", "pict");

  private static Map.Entry<String, List<String>> order(String element, String children) {
    return Map.entry(element, List.of(children.split(" ")));
  }

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

  private static void assertOrdered(WordFile file) throws Exception {
    assertThat(faults(file)).isEmpty();
    assertThat(file.parts()).hasSizeGreaterThan(10);
  }

  private static List<String> faults(WordFile file) throws Exception {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
      if (part.getKey().startsWith("word/") && part.getKey().endsWith(".xml")) {
        Document document = document(part.getValue());
        look(document.getDocumentElement(), part.getKey() + ": ", faults);
      }
    }
    return faults;
  }

  static Document document(byte[] part) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
  }

  private static void look(Element element, String where, List<String> faults) {
    List<String> order = ORDER.get(element.getLocalName());
    Set<String> seen = new HashSet<>();
    int last = -1;
    for (Element child : children(element)) {
      String name = child.getLocalName();
      if (order != null) {
        boolean text = OF_TEXT.contains(name);
        int at = order.indexOf(name);
        boolean again = !text && !REPEATED.contains(name) && !seen.add(name);
        if (at < 0 || (!text && at < last) || again) {
          faults.add(where + name + " in " + element.getLocalName());
        }
        last = text ? last : at;
      }
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
