package nianbao.stamp.shown;

/** Content of a page that says what no page of ours says: our failure, never the clerk's. */
public final class UnknownContentException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnknownContentException(String message) {
    super(message);
  }
}
