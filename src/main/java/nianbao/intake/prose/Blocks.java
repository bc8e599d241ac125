package nianbao.intake.prose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Optional;
import nianbao.intake.draft.Notes;
import nianbao.intake.piece.Blank;
import nianbao.intake.piece.Cell;
import nianbao.intake.piece.Piece;

/** Writes the pieces of a part as the blocks of a report. */
final class Blocks {

  private final ArrayNode blocks;
  private final String pointer;
  private final Notes notes;

  /** Whether the last block is the caption of a table that is to come. */
  private boolean captioned;

  Blocks(ObjectNode report, String pointer, Notes notes) {
    this.blocks = report.putArray(pointer.substring(1));
    this.pointer = pointer;
    this.notes = notes;
  }

  /** The pointer of the block that is written next. */
  String next() {
    return pointer + "/" + blocks.size();
  }

  void add(Piece piece) {
    if (piece instanceof Piece.Paragraph paragraph) {
      paragraph(paragraph);
    } else if (piece instanceof Piece.Table table) {
      table(table);
    } else if (piece instanceof Piece.Picture picture) {
      picture(picture);
    }
  }

  private void paragraph(Piece.Paragraph paragraph) {
    String text = Text.clean(paragraph.text());
    if (text.isEmpty()) {
      return;
    }
    if (Own.isFigureCaption(paragraph) && isBareFigure(last())) {
      ((ObjectNode) last().get("figure")).put("caption", text);
      return;
    }
    captioned = Own.isTableCaption(paragraph);
    Optional<Heading> heading =
        Own.isTold(paragraph)
            ? Own.heading(paragraph)
            : captioned ? Optional.empty() : Heading.of(paragraph);
    if (heading.isEmpty()) {
      blocks.add(text);
      return;
    }
    ObjectNode block = blocks.addObject();
    block.put("heading", heading.get().heading()).put("level", heading.get().level());
    if (!heading.get().text().isEmpty()) {
      block.put("text", heading.get().text());
    }
  }

  private JsonNode last() {
    return blocks.path(blocks.size() - 1);
  }

  private static boolean isBareFigure(JsonNode block) {
    return block.has("figure") && !block.get("figure").has("caption");
  }

  /**
   * A free table: a merged cell has its text at its upper left corner; one of the head in each of
   * its places, by which it is printed as one again.
   */
  private void table(Piece.Table table) {
    String[][] grid = new String[table.rows()][table.columns()];
    for (Cell cell : table.cells()) {
      grid[cell.row()][cell.column()] = Text.clean(cell.text());
    }
    Optional<String> caption =
        captioned ? Optional.of(blocks.remove(blocks.size() - 1).asText()) : Optional.empty();
    captioned = false;
    ObjectNode node = blocks.addObject().putObject("table");
    caption.ifPresent(words -> node.put("caption", words));
    int head = table.heads() >= 0 ? table.heads() : table.rows() > 1 ? headRows(table) : 0;
    table.cells().forEach(cell -> repeat(grid, cell, head));
    ArrayNode header = node.putArray("header");
    ArrayNode rows = node.putArray("rows");
    for (int row = 0; row < grid.length; row++) {
      ArrayNode target = (row < head ? header : rows).addArray();
      for (String text : grid[row]) {
        target.add(text == null ? "" : text);
      }
    }
  }

  private static void repeat(String[][] grid, Cell cell, int head) {
    for (int row = cell.row(); row < Math.min(head, cell.bottom()); row++) {
      for (int column = cell.column(); column < cell.right(); column++) {
        grid[row][column] = grid[cell.row()][cell.column()];
      }
    }
  }

  /** The header goes on as long as a cell of it reaches down. */
  private static int headRows(Piece.Table table) {
    int head = 1;
    for (Cell cell : table.cells()) {
      if (cell.row() < head && cell.columnSpan() < table.columns()) {
        head = Math.max(head, Math.min(cell.bottom(), 3));
      }
    }
    return Math.min(head, table.rows() - 1);
  }

  private void picture(Piece.Picture picture) {
    captioned = false;
    if (picture.type().isEmpty()) {
      notes.words(
          next(), "这里有一张图（或图表、对象），没有随文件读入；请另存为PNG或JPEG图片后插入", picture.alt(), picture.place());
      notes.leaveOut(picture.alt(), "图没有读入", picture.place());
      return;
    }
    boolean silent = Blank.is(picture.alt());
    if (silent) {
      notes.words(next() + "/figure/alt", "图没有替代文字，请写一句话说明图上是什么", "", picture.place());
    }
    String code = Base64.getEncoder().encodeToString(picture.bytes());
    ObjectNode figure =
        blocks
            .addObject()
            .putObject("figure")
            .put("src", "data:" + picture.type() + ";base64," + code)
            .put("alt", silent ? Blank.PICTURE : Text.clean(picture.alt()));
    Own.size(picture).ifPresent(size -> figure.put("size", size));
  }
}
