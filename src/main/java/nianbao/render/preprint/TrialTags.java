package nianbao.render.preprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The structure elements of a form, read from those that the engine made. */
final class TrialTags {

  private static final COSName DATA = COSName.getPDFName(StandardStructureTypes.TD);

  /** What says where an element belongs. */
  private static final Set<COSName> OF_A_PLACE = Set.of(COSName.P, COSName.PG, COSName.K);

  private final Map<Integer, List<Preprint.Content>> contents = new HashMap<>();
  private final Set<Integer> used = new HashSet<>();
  private final List<List<Preprint.Kid>> cells = new ArrayList<>();
  private final Preprint.Element table;

  /**
   * Reads them.
   *
   * @param texts what each marked content shows; a text is counted from 0 in the order given
   */
  TrialTags(COSDictionary table, List<TrialContent.Shown> texts) {
    for (int text = 0; text < texts.size(); text++) {
      contents
          .computeIfAbsent(texts.get(text).content(), id -> new ArrayList<>())
          .add(new Preprint.Content(text));
    }
    this.table = element(table);
  }

  /** The table's own element. */
  Preprint.Element table() {
    return table;
  }

  /** Whether every text is the table's. */
  boolean haveAll(List<TrialContent.Shown> texts) {
    return texts.stream().allMatch(text -> used.contains(text.content()));
  }

  /** What each data cell holds. */
  List<List<Preprint.Kid>> cells() {
    return cells;
  }

  private Preprint.Element element(COSDictionary dictionary) {
    Map<COSName, COSBase> entries = new LinkedHashMap<>();
    for (COSName key : dictionary.keySet()) {
      if (!OF_A_PLACE.contains(key)) {
        entries.put(key, dictionary.getDictionaryObject(key));
      }
    }
    List<Preprint.Kid> kids = new ArrayList<>();
    addKids(dictionary.getDictionaryObject(COSName.K), kids);
    if (DATA.equals(dictionary.getCOSName(COSName.S))) {
      cells.add(kids);
    }
    return new Preprint.Element(entries, kids);
  }

  private void addKids(COSBase value, List<Preprint.Kid> kids) {
    if (value instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        addKids(array.getObject(i), kids);
      }
    } else if (value instanceof COSInteger content) {
      kids.addAll(contents.getOrDefault(content.intValue(), List.of()));
      used.add(content.intValue());
    } else if (value instanceof COSDictionary element) {
      kids.add(element(element));
    }
  }
}
