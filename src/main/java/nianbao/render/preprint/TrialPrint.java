package nianbao.render.preprint;

import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.render.Painting;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** A form as the engine painted it alone: what its preprint is read from. */
public final class TrialPrint {

  private static final Pattern FORM = Pattern.compile(Skeleton.ID);

  /** In pt: how far a nought may stand off the middle of its cell, as the engine rounds to dots. */
  private static final float OFF_CENTRE = 0.1f;

  private final Painting painting;
  private final Box table;
  private final PagePosition<?> place;
  private final float dots;
  private final List<TableCellBox> cells = new ArrayList<>();

  private TrialPrint(Painting painting, PagePosition<Box> place) {
    this.painting = painting;
    this.place = place;
    this.table = place.getElement();
    this.dots = painting.renderer().getDotsPerPoint();
    addCells(table);
  }

  /** Reads the preprint of a form, if it is a plain one: see {@link PlainTable}. */
  public static Trial read(Painting painting, Skeleton skeleton) throws IOException {
    List<PagePosition<Box>> places = painting.renderer().findPagePositionsByID(FORM);
    if (places.isEmpty() || painting.document().getNumberOfPages() > 1) {
      return new Trial.Failed("表格看得见，一页放得下");
    }
    TrialPrint trial = new TrialPrint(painting, places.get(0));
    Optional<String> broken = PlainTable.brokenBy(trial.table);
    if (broken.isPresent()) {
      return new Trial.Failed(broken.get());
    }
    Optional<TrialContent> content =
        TrialContent.of(painting.document().getPage(0), painting.fonts());
    return content.isPresent()
        ? trial.preprint(content.get(), skeleton)
        : new Trial.Failed("表格只有黑色的线和文字");
  }

  private void addCells(Box box) {
    if (box instanceof TableCellBox cell && "td".equals(cell.getElement().getTagName())) {
      cells.add(cell);
    } else {
      box.getChildren().forEach(this::addCells);
    }
  }

  private Trial preprint(TrialContent content, Skeleton skeleton) {
    PDStructureElement element = PdfBoxAccessibilityHelper.getStructualElementForBox(table);
    TrialTags tags = new TrialTags(element.getCOSObject(), content.texts());
    if (!content.isWithin(box())) {
      return new Trial.Failed("表格不超出自己的边界，也不被裁掉");
    }
    if (content.texts().isEmpty() || !tags.haveAll(content.texts())) {
      return new Trial.Failed("文字都在表格的单元格里");
    }
    if (!haveAllCells(tags, skeleton)) {
      return new Trial.Failed("单元格都看得见");
    }
    List<Preprint.Text> texts = new ArrayList<>();
    content.texts().forEach(shown -> texts.add(label(shown)));
    return makeBlanks(texts, tags, skeleton)
        ? new Trial.Passed(new Preprint(size(), rules(content), texts, tags.table()))
        : new Trial.Failed("数字在单元格正中");
  }

  private boolean makeBlanks(List<Preprint.Text> texts, TrialTags tags, Skeleton skeleton) {
    for (int figure = 0; figure < skeleton.cells().size(); figure++) {
      int cell = skeleton.cells().get(figure);
      if (!blank(texts, tags.cells().get(cell), cells.get(cell), figure)) {
        return false;
      }
    }
    return true;
  }

  private List<Preprint.Rule> rules(TrialContent content) {
    return Rules.joined(content.polygons()).stream().map(this::rule).toList();
  }

  /** Whether none is hidden: a figure's cell is found by its number. */
  private boolean haveAllCells(TrialTags tags, Skeleton skeleton) {
    return cells.size() == skeleton.dataCells() && tags.cells().size() == skeleton.dataCells();
  }

  /** Makes the label of a nought the blank for a figure. */
  private boolean blank(
      List<Preprint.Text> texts, List<Preprint.Kid> kids, TableCellBox cell, int figure) {
    if (kids.size() != 1
        || !(kids.get(0) instanceof Preprint.Content content)
        || !(texts.get(content.text()) instanceof Preprint.Label nought)) {
      return false;
    }
    float width = cell.getContentWidth() / dots;
    float centre = (cell.getAbsX() + cell.getTx() - table.getAbsX()) / dots + width / 2;
    float half =
        painting.fonts().font(nought.role()).getStringWidth(nought.text())
            / 2000
            * nought.fontSize();
    texts.set(
        content.text(),
        new Preprint.Blank(
            nought.role(), nought.fontSize(), centre, nought.baseline(), width, figure));
    return Math.abs(nought.left() + half - centre) <= OFF_CENTRE;
  }

  private Preprint.Label label(TrialContent.Shown shown) {
    return new Preprint.Label(
        shown.role(),
        shown.fontSize(),
        shown.left() - place.getX(),
        shown.baseline() - top(),
        shown.text());
  }

  private Preprint.Rule rule(Rectangle2D rule) {
    return new Preprint.Rule(
        (float) rule.getX() - place.getX(),
        (float) rule.getY() - top(),
        (float) rule.getWidth(),
        (float) rule.getHeight());
  }

  private float top() {
    return place.getY() + place.getHeight();
  }

  private Rectangle2D box() {
    return new Rectangle2D.Float(place.getX(), place.getY(), place.getWidth(), place.getHeight());
  }

  private Preprint.Size size() {
    return new Preprint.Size(table.getWidth(), table.getHeight());
  }
}
