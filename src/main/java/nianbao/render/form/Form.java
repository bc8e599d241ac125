package nianbao.render.form;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of a document that may be preprinted.
 *
 * @param alone a document of this table alone, in the elements that enclose it, with noughts for
 *     its figures: what a preprint is made of
 * @param table the table as it stands in the document
 * @param cells how many data cells it has
 * @param figures what stands in its cells of figures
 */
public record Form(String alone, String table, int cells, List<Figure> figures) {

  /** The id that the table has in the document of its own. */
  public static final String ID = "official-form";

  /**
   * Selectors and counters by which a style sheet may give a form another look beside other
   * elements than alone. The place of a cell in its row, and what stands before an element with an
   * id of its own, are the same for both.
   */
  private static final Pattern TIE =
      Pattern.compile(
          "[+~](?!\\s*\\w*#[\\w-]+\\s*[,{])"
              + "|(?<!\\b(?:tr|th|td|col|thead|tbody|tfoot)):(?:first|last|nth|only)-"
              + "|\\bcounter");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  /**
   * A figure.
   *
   * @param cell which data cell of the table it stands in, counted from 0
   * @param text digits, and full stops
   */
  public record Figure(int cell, String text) {}

  /** Keeps its own list. */
  public Form {
    figures = List.copyOf(figures);
  }

  /** Whether it looks the same alone as in its document, for all that its style sheets say. */
  public boolean looksTheSameAlone() {
    String head = alone.substring(0, alone.indexOf("</head>"));
    return !TIE.matcher(COMMENT.matcher(head).replaceAll("")).find();
  }

  /** The table's opening tag, without its name. */
  public String attributes() {
    return table.substring("<table".length(), table.indexOf('>'));
  }
}
