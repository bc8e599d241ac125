package nianbao.archive.source;

/** More came out of something packed than its receiver takes. */
public final class TooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final long most;

  TooLargeException(long most) {
    super("more than " + most + " bytes");
    this.most = most;
  }

  /** How many bytes there may be. */
  public long most() {
    return most;
  }
}
