package nianbao.intake.piece;

/**
 * A stretch of text in one look.
 *
 * @param bold whether it is set bold
 * @param face the name of its face as the document has it, or the empty string
 * @param style the name of the style that it has in a file of ours, or the empty string
 */
public record Run(String text, boolean bold, String face, String style) {

  /** Text of no style of ours. */
  public Run(String text, boolean bold, String face) {
    this(text, bold, face, "");
  }

  /** Text of which no look is known. */
  public static Run plain(String text) {
    return new Run(text, false, "");
  }

  /** Whether another run looks the same. */
  public boolean looksLike(Run other) {
    return bold == other.bold && face.equals(other.face);
  }
}
