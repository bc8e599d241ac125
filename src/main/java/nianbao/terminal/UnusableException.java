package nianbao.terminal;

/**
 * What the caller gave cannot be used: a file, a folder, a stream. The message is one Chinese
 * sentence that names it; the run ends with {@link Exit#UNUSABLE}.
 */
public final class UnusableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public UnusableException(String message) {
    super(message);
  }

  public UnusableException(String message, Throwable cause) {
    super(message, cause);
  }
}
