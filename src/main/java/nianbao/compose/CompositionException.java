package nianbao.compose;

/** A template that cannot be read, parsed or filled; the message names file, line and reason. */
public final class CompositionException extends RuntimeException {

  private static final long serialVersionUID = 1;

  CompositionException(Throwable cause) {
    super(String.valueOf(cause.getMessage()), cause);
  }
}
