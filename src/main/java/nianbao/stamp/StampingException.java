package nianbao.stamp;

/** Pages that could not be stamped or saved: our failure, never the clerk's. */
public final class StampingException extends RuntimeException {

  private static final long serialVersionUID = 1;

  StampingException(String message, Throwable cause) {
    super(message, cause);
  }
}
