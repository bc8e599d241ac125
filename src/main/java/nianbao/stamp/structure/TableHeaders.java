package nianbao.stamp.structure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Tells every data cell its header cells, so that a screen reader speaks the merged ones too (ISO
 * 14289-1 7.5, ISO 32000-1 14.8.5.7: Headers and Scope).
 */
final class TableHeaders {

  private static final COSName TABLE = COSName.getPDFName(StandardStructureTypes.TABLE);
  private static final COSName HEADERS = COSName.getPDFName("Headers");
  private static final COSName SCOPE = COSName.getPDFName("Scope");

  private final COSDictionary root;
  private final Map<String, COSDictionary> byId = new TreeMap<>();

  TableHeaders(COSDictionary root) {
    this.root = root;
  }

  /** Completes every table of the document. */
  void complete() {
    visit(root);
    if (!byId.isEmpty()) {
      root.setItem(COSName.ID_TREE, idTree());
    }
  }

  private void visit(COSDictionary node) {
    for (COSDictionary element : Elements.of(node)) {
      if (TABLE.equals(element.getCOSName(COSName.S))) {
        complete(new TableGrid(element));
      } else {
        visit(element);
      }
    }
  }

  private void complete(TableGrid grid) {
    for (TableGrid.Cell cell : grid.cells()) {
      if (cell.isHeader()) {
        // Short: every data cell repeats the ids of all its headers.
        String id = Integer.toString(byId.size(), Character.MAX_RADIX);
        cell.name(id);
        byId.put(id, cell.element());
        attributes(cell.element()).setName(SCOPE, grid.headsRow(cell) ? "Row" : "Column");
      }
    }
    grid.tellData(TableHeaders::setHeaders);
  }

  private static void setHeaders(
      TableGrid.Cell cell, List<TableGrid.Cell> above, List<TableGrid.Cell> beside) {
    COSArray ids = new COSArray();
    for (TableGrid.Cell header : above) {
      ids.add(header.id());
    }
    for (TableGrid.Cell header : beside) {
      ids.add(header.id());
    }
    if (ids.size() > 0) {
      attributes(cell.element()).setItem(HEADERS, ids);
    }
  }

  private static COSDictionary attributes(COSDictionary element) {
    COSDictionary attributes = element.getCOSDictionary(COSName.A);
    if (attributes == null) {
      attributes = new COSDictionary();
      attributes.setName(COSName.O, "Table");
      element.setItem(COSName.A, attributes);
    }
    // Part of its element, not one of the hundreds of objects that the file lists.
    attributes.setDirect(true);
    return attributes;
  }

  private COSDictionary idTree() {
    COSArray names = new COSArray();
    byId.forEach(
        (id, element) -> {
          names.add(new COSString(id));
          names.add(element);
        });
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    return tree;
  }
}
