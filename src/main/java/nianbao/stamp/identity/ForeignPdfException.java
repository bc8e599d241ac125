package nianbao.stamp.identity;

/** A file that is no PDF of ours, or a damaged one; the message is one Chinese sentence. */
public final class ForeignPdfException extends Exception {

  private static final long serialVersionUID = 1;

  ForeignPdfException(String message) {
    super(message);
  }

  ForeignPdfException(String message, Throwable cause) {
    super(message, cause);
  }
}
