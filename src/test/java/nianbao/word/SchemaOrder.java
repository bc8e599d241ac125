package nianbao.word;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which elements may stand in which, and in what order (ECMA-376 part 1, annex A, and part 4). */
final class SchemaOrder {

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
          + " doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions"
          + " readModeInkLockDown smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags"
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
          order("fonts", "font"),
          order("font", "altName panose1 charset family notTrueType pitch sig"),
          order("rPrDefault", "rPr"),
          order("pPrDefault", "pPr"),
          order("compat", "doNotExpandShiftReturn compatSetting"),
          order("document", "background body"),
          order("body", "p tbl sectPr"),
          order("hdr", "p"),
          order("ftr", "p"),
          order("tbl", "tblPr tblGrid tr"),
          order("tblGrid", "gridCol"),
          order("tr", "tblPrEx trPr tc"),
          order("trPr", "cantSplit trHeight tblHeader"),
          order("tc", "tcPr p"),
          order("p", "pPr r fldSimple"),
          order("fldSimple", "r"),
          order("r", "rPr t br drawing pict"),
          order("drawing", "inline"),
          order("inline", "extent effectExtent docPr cNvGraphicFramePr graphic"),
          order("cNvGraphicFramePr", "graphicFrameLocks"),
          order("graphic", "graphicData"),
          order("graphicData", "pic"),
          order("pic", "nvPicPr blipFill spPr"),
          order("nvPicPr", "cNvPr cNvPicPr"),
          order("blipFill", "blip srcRect stretch"),
          order("stretch", "fillRect"),
          order("spPr", "xfrm prstGeom"),
          order("xfrm", "off ext"),
          order("prstGeom", "avLst"),
          order("pict", "shapetype shape"),
          order("shapetype", "stroke formulas path textpath lock"),
          order("formulas", "f"),
          order("shape", "textpath"),
          // Of these the schema asks no order (xsd:all), but that none comes twice.
          order(
              "coreProperties",
              "title subject creator keywords lastModifiedBy created modified language"),
          order("Properties", "Application Company property"),
          order("property", "lpwstr"),
          order("datastoreItem", "schemaRefs"),
          order("schemaRefs", "schemaRef"),
          order("Types", "Default Override"),
          order("Relationships", "Relationship"));

  private static final Set<String> REPEATED =
      Set.of(
          "headerReference",
          "footerReference",
          "style",
          "tr",
          "tc",
          "p",
          "tbl",
          "font",
          "gridCol",
          "compatSetting",
          "f",
          "property",
          "schemaRef",
          "Default",
          "Override",
          "Relationship");

  /** Where one follows the other as the text asks, any number of times; they share a place. */
  private static final List<Set<String>> OF_TEXT =
      List.of(Set.of("t", "br", "drawing", "pict"), Set.of("r", "fldSimple"), Set.of("p", "tbl"));

  private static Map.Entry<String, List<String>> order(String element, String children) {
    return Map.entry(element, List.of(children.split(" ")));
  }

  private SchemaOrder() {}

  /** The place of an element in its parent; below all others for what may not stand there. */
  static int place(String name, String parent) {
    List<String> order = ORDER.getOrDefault(parent, List.of());
    return OF_TEXT.stream()
        .filter(texts -> texts.contains(name) && order.contains(name))
        .flatMap(Set::stream)
        .filter(order::contains)
        .mapToInt(order::indexOf)
        .min()
        .orElse(order.contains(name) ? order.indexOf(name) : -2);
  }

  /** Whether it may come more than once. */
  static boolean isRepeated(String name) {
    return REPEATED.contains(name) || OF_TEXT.stream().anyMatch(texts -> texts.contains(name));
  }

  /** Whether the schema says which of two comes first. */
  static boolean isOrdered(String left, String right) {
    return !left.equals(right)
        && OF_TEXT.stream().noneMatch(texts -> texts.contains(left) && texts.contains(right));
  }
}
