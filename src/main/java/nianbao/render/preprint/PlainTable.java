package nianbao.render.preprint;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.render.Box;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * What a table has to be for a preprint: in the flow of the text, in an element that is never
 * parted by the end of a page, of the same size whatever its figures are, and of nothing but cells.
 */
final class PlainTable {

  private static final Set<String> ELEMENTS =
      Set.of("table", "colgroup", "col", "thead", "tbody", "tr", "th", "td", "br");

  private static final Set<String> ATTRIBUTES =
      Set.of("class", "colspan", "rowspan", "scope", "lang", "xml:lang");

  private PlainTable() {}

  /** The rule that a laid out table breaks, if it breaks one. */
  static Optional<String> brokenBy(Box table) {
    CalculatedStyle style = table.getStyle();
    Map<String, Boolean> rules = new LinkedHashMap<>();
    rules.put("表格排在正文里，不浮动、不定位、不变形", isInTheFlow(style));
    rules.put("表格前不强制换页，上下没有外边距", followsDirectly(style));
    rules.put("表格用 table-layout: fixed，并且给了宽度", isFixed(style));
    rules.put("表格外面只有普通的块，不浮动、不定位、不分栏", standsAmongBlocks(table));
    rules.put("表格外面有一个不分页的块（page-break-inside: avoid）", isKeptWhole(table));
    rules.put("表格里只有单元格和文字，没有自己的 id", hasCellsAlone(table));
    return rules.entrySet().stream()
        .filter(rule -> !rule.getValue())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean isInTheFlow(CalculatedStyle style) {
    return style.isTable()
        && !style.isFloated()
        && style.isIdent(CSSName.POSITION, IdentValue.STATIC)
        && style.isIdent(CSSName.TRANSFORM, IdentValue.NONE);
  }

  /** The engine moves a table's first row, where a page or a margin is before it. */
  private static boolean followsDirectly(CalculatedStyle style) {
    return !style.isForcePageBreakBefore()
        && style.asFloat(CSSName.MARGIN_TOP) == 0
        && style.asFloat(CSSName.MARGIN_BOTTOM) == 0;
  }

  /** What is beside a table must not decide on its place or its width: alone it has none of it. */
  private static boolean standsAmongBlocks(Box table) {
    for (Box outer = table.getParent(); outer != null; outer = outer.getParent()) {
      CalculatedStyle style = outer.getStyle();
      if (!style.isIdent(CSSName.DISPLAY, IdentValue.BLOCK)
          || style.isFloated()
          || style.hasColumns()
          || !style.isIdent(CSSName.POSITION, IdentValue.STATIC)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFixed(CalculatedStyle style) {
    return style.isIdent(CSSName.TABLE_LAYOUT, IdentValue.FIXED) && !style.isAutoWidth();
  }

  private static boolean isKeptWhole(Box table) {
    return Whole.around(table.getParent()).isPresent();
  }

  private static boolean hasCellsAlone(Box table) {
    return Skeleton.ID.equals(table.getElement().getAttribute("id"))
        && hasCellsAlone(table.getElement());
  }

  private static boolean hasCellsAlone(Element element) {
    for (Node kid = element.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (kid instanceof Element child && !(isPlain(child) && hasCellsAlone(child))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (!ATTRIBUTES.contains(attributes.item(i).getNodeName())) {
        return false;
      }
    }
    return ELEMENTS.contains(element.getNodeName());
  }
}
