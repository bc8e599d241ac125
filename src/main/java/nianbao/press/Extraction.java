package nianbao.press;

/** What came of asking a PDF for the report that it was made from. */
public sealed interface Extraction {

  /**
   * The report.
   *
   * @param json in canonical form (RFC 8785)
   */
  record Extracted(String json) implements Extraction {}

  /**
   * The file is no PDF of ours, or a damaged one.
   *
   * @param message one Chinese sentence
   */
  record Foreign(String message) implements Extraction {}
}
