package nianbao.http.job;

/** What is being made takes more of the disk than there is for its holder. */
final class NoRoomException extends RuntimeException {

  private static final long serialVersionUID = 1;

  NoRoomException() {
    super("no room for the archive");
  }
}
