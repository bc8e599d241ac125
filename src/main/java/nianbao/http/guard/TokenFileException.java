package nianbao.http.guard;

/** The file of tokens cannot be used. The message is Chinese and says why, without a full stop. */
public final class TokenFileException extends Exception {

  private static final long serialVersionUID = 1;

  TokenFileException(String message) {
    super(message);
  }
}
