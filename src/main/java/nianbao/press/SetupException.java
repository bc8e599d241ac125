package nianbao.press;

/**
 * The press cannot be set up as it was told: a template or a face is missing or broken. The message
 * is Chinese and names the file, and for a template line and reason.
 */
public final class SetupException extends RuntimeException {

  private static final long serialVersionUID = 1;

  SetupException(String message) {
    super(message);
  }

  SetupException(RuntimeException cause) {
    this("", cause);
  }

  SetupException(String introduction, RuntimeException cause) {
    super(introduction + cause.getMessage(), cause);
  }
}
