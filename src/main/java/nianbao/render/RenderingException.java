package nianbao.render;

/** Pages that could not be laid out or painted: our failure, never the clerk's. */
public final class RenderingException extends RuntimeException {

  private static final long serialVersionUID = 1;

  RenderingException(String message, Throwable cause) {
    super(message, cause);
  }
}
