package nianbao.stamp.identity;

/** A file that is none of ours, or a damaged one; the message is one Chinese sentence. */
public final class ForeignFileException extends Exception {

  private static final long serialVersionUID = 1;

  /** A file, and what is wrong with it. */
  public ForeignFileException(String message) {
    super(message);
  }

  /** A file, what is wrong with it, and what it was found by. */
  public ForeignFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
