package nianbao.render.form;

import java.util.List;

/**
 * A table of a document that may be preprinted.
 *
 * @param alone a document of this table alone, in the elements that enclose it, with noughts for
 *     its figures: what a preprint is made of
 * @param table the table as it stands in the document
 * @param figures what stands in its cells of figures
 */
public record Form(String alone, String table, List<Figure> figures) {

  /** The id that the table has in the document of its own. */
  public static final String ID = "official-form";

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
}
