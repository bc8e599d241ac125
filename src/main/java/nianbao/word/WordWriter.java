package nianbao.word;

import java.util.function.Function;
import nianbao.file.Description;
import nianbao.file.Edition;
import nianbao.file.OwnProperties;
import nianbao.form.Part;
import nianbao.form.Table;
import nianbao.report.Block;
import nianbao.report.Report;
import nianbao.word.part.Container;
import nianbao.word.part.Face;
import nianbao.word.part.Markup;
import nianbao.word.part.PageEdges;
import nianbao.word.part.Pictures;
import nianbao.word.part.Properties;
import nianbao.word.part.SettingsPart;
import nianbao.word.part.Sheet;
import nianbao.word.part.SourcePart;
import nianbao.word.part.Style;
import nianbao.word.part.StylesPart;
import nianbao.word.part.Words;

/**
 * Writes Word files.
 *
 * <p>The same report and words give the same bytes, on any day. Holds nothing that changes: safe
 * for use by several threads.
 */
public final class WordWriter {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /** What a usual report comes to, so that the text rarely grows. */
  private static final int USUAL_LENGTH = 1 << 17;

  private static final byte[] STYLES = StylesPart.bytes();
  private static final byte[] FONTS = Face.table();
  private static final byte[] SETTINGS = SettingsPart.bytes();

  private final Function<Block.Chart, byte[]> charts;

  /**
   * A writer.
   *
   * @param charts draws a chart as PNG of 300 dots in an inch; nobody changes it
   */
  public WordWriter(Function<Block.Chart, byte[]> charts) {
    this.charts = charts;
  }

  /** The file of a report, with what it is to say of itself. */
  public byte[] write(Report report, Description words) {
    Container container = new Container();
    boolean draft = words.edition() == Edition.DRAFT;
    addFixed(container);
    String[] footers = PageEdges.addFooters(container);
    String[] headers = draft ? PageEdges.addHeaders(container) : new String[0];
    SourcePart.addTo(container, words.source(), words.identifier());
    Pictures pictures = new Pictures(container);
    Markup out =
        new Markup(
            USUAL_LENGTH,
            "w:document",
            "xmlns:w",
            Words.NAMESPACE,
            "xmlns:r",
            RELATIONS,
            "xmlns:wp",
            DRAWING);
    out.open("w:body");
    writeReport(out, pictures, report);
    Sheet.write(out, headers, footers);
    container.addWhole(
        RELATIONS + "/officeDocument", Container.DOCUMENT, TYPE + "document.main+xml", out.bytes());
    addProperties(container, words);
    return container.bytes();
  }

  private static void addFixed(Container container) {
    String from = Container.DOCUMENT;
    container.add(from, "styles", "word/styles.xml", TYPE + "styles+xml", STYLES);
    container.add(from, "settings", "word/settings.xml", TYPE + "settings+xml", SETTINGS);
    container.add(from, "fontTable", "word/fontTable.xml", TYPE + "fontTable+xml", FONTS);
  }

  private static void addProperties(Container container, Description words) {
    Properties.addTo(
        container,
        words.title(),
        words.agency(),
        words.subject(),
        String.join(", ", words.keywords()),
        words.xmpDate(),
        words.origin().program(),
        OwnProperties.of(words));
  }

  private void writeReport(Markup out, Pictures pictures, Report report) {
    Paragraphs paragraphs = new Paragraphs(out);
    Blocks blocks = new Blocks(out, paragraphs, pictures, charts);
    paragraphs.write(Style.TITLE, false, report.titleLines());
    for (Part part : Part.values()) {
      if (part != Part.PREAMBLE) {
        paragraphs.write(Style.PART, false, part.title());
      }
      if (part.isText()) {
        blocks.write(report.text(part), part == Part.OTHER_MATTERS);
      } else {
        Table table = report.form().table(part);
        new FormTable(out, paragraphs, table, report.figures()).write();
      }
    }
    new SignOffLines(paragraphs, report).write();
  }
}
