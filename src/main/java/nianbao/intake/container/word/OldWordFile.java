package nianbao.intake.container.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nianbao.intake.container.Bounds;
import nianbao.intake.container.EdgeGrid;
import nianbao.intake.container.PictureType;
import nianbao.intake.container.Waited;
import nianbao.intake.piece.LeftOut;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Piece.Align;
import nianbao.intake.piece.Place;
import nianbao.intake.piece.Reader;
import nianbao.intake.piece.Source;
import nianbao.intake.piece.UnreadableException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads Word files of the old kind (.doc, .wps), Word 97 and later. */
public final class OldWordFile implements Reader {

  private static final int TEXT_LEVEL = 9;

  @Override
  public Source read(byte[] file) throws UnreadableException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(file))) {
      return new Reading(document).source();
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException("文件有密码；请先去掉密码再导入", e);
    } catch (IOException | RuntimeException e) {
      // The library fails in many ways where records are damaged.
      throw new UnreadableException("Word文件已损坏，或者太旧，读不出来；请用Word或WPS打开，另存为.docx再导入", e);
    }
  }

  /** One document while it is read. */
  private static final class Reading {

    private final HWPFDocument document;
    private final OldNumbering numbering = new OldNumbering();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private int paragraphs;
    private int tables;

    Reading(HWPFDocument document) {
      this.document = document;
    }

    Source source() throws UnreadableException {
      Range range = document.getRange();
      int i = 0;
      while (i < range.numParagraphs()) {
        Waited.require();
        Paragraph paragraph = range.getParagraph(i);
        if (paragraph.isInTable()) {
          i += Math.max(1, table(range.getTable(paragraph)));
        } else {
          paragraph(paragraph);
          i++;
        }
      }
      aside(document.getHeaderStoryRange(), "页眉、页脚");
      aside(document.getFootnoteRange(), "脚注");
      aside(document.getCommentsRange(), "批注");
      aside(document.getMainTextboxRange(), "文本框里的文字");
      return new Source(pieces, leftOut);
    }

    private void aside(Range range, String reason) {
      String text = new OldRuns(range, place(), new ArrayList<>()).text().strip();
      if (!text.isEmpty()) {
        leftOut.add(new LeftOut(text, reason, new Place.Whole()));
      }
    }

    private void paragraph(Paragraph paragraph) {
      paragraphs++;
      OldRuns runs = new OldRuns(paragraph, place(), leftOut);
      int level = paragraph.getLvl();
      pieces.add(
          new Piece.Paragraph(
              runs.numbered(numbering.next(paragraph)),
              align(paragraph.getJustification()),
              level < TEXT_LEVEL ? level + 1 : 0,
              place()));
      pictures(paragraph);
    }

    private Place place() {
      return new Place.InParagraph(paragraphs);
    }

    private static Align align(int justification) {
      return switch (justification) {
        case 1 -> Align.CENTER;
        case 2 -> Align.RIGHT;
        default -> Align.LEFT;
      };
    }

    private void pictures(Range range) {
      for (int i = 0; i < range.numCharacterRuns(); i++) {
        if (document.getPicturesTable().hasPicture(range.getCharacterRun(i))) {
          Picture picture =
              document.getPicturesTable().extractPicture(range.getCharacterRun(i), true);
          byte[] bytes = picture.getContent();
          byte[] kept = bytes == null || bytes.length > Bounds.PICTURE ? new byte[0] : bytes;
          pieces.add(new Piece.Picture(PictureType.of(kept), kept, "", place()));
        }
      }
    }

    /** Reads a table and gives how many paragraphs it has. */
    private int table(Table table) throws UnreadableException {
      EdgeGrid grid = new EdgeGrid(++tables);
      for (int r = 0; r < table.numRows(); r++) {
        grid.nextRow();
        row(table.getRow(r), grid);
      }
      pieces.add(grid.table(leftOut));
      return table.numParagraphs();
    }

    private void row(TableRow row, EdgeGrid grid) {
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        Place place = new Place.InTable(tables);
        String text = new OldRuns(cell, place, leftOut).text();
        boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        int left = cell.getLeftEdge();
        grid.cell(left, left + cell.getWidth(), goesOn, text);
      }
    }
  }
}
