package nianbao.intake.piece;

/** A document that cannot be read; its message is a Chinese sentence that says what to do. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  public UnreadableException(String sentence) {
    super(sentence);
  }

  public UnreadableException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
