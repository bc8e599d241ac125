package nianbao.intake.piece;

/** Where something stands in a document, so that a clerk can look there. Numbers begin with 1. */
public sealed interface Place {

  /** The place in words, as they stand in a sentence: 第3页, 第2个表格第5行第4格. */
  String words();

  /** The document as a whole, for what stands nowhere in it. */
  record Whole() implements Place {
    @Override
    public String words() {
      return "全文";
    }
  }

  /** The title of a web page, which stands over its window. */
  record WindowTitle() implements Place {
    @Override
    public String words() {
      return "网页的标题栏";
    }
  }

  /** A paragraph of a text that has no pages and no lines of its own. */
  record InParagraph(int paragraph) implements Place {
    @Override
    public String words() {
      return "第" + paragraph + "段";
    }
  }

  /** A line of a text file. */
  record OnLine(int line) implements Place {
    @Override
    public String words() {
      return "第" + line + "行";
    }
  }

  /** A table as a whole. */
  record InTable(int table) implements Place {
    @Override
    public String words() {
      return "第" + table + "个表格";
    }
  }

  /** A cell of a table, counted as the document tells its cells. */
  record InCell(int table, int row, int cell) implements Place {
    @Override
    public String words() {
      return "第" + table + "个表格第" + row + "行第" + cell + "格";
    }
  }

  /** A cell of a sheet, such as C5. */
  record InSheet(String sheet, String cell) implements Place {
    @Override
    public String words() {
      return "工作表“" + sheet + "”" + (cell.isEmpty() ? "" : "的" + cell);
    }
  }

  /** A box on a page, in points from the page's upper left corner. */
  record OnPage(int page, float left, float top, float right, float bottom) implements Place {
    @Override
    public String words() {
      return "第" + page + "页";
    }
  }

  /** A place of one document among several, a file of a ZIP or a sheet of a book. */
  record Within(String file, Place place) implements Place {
    @Override
    public String words() {
      return "“" + file + "”" + place.words();
    }
  }
}
