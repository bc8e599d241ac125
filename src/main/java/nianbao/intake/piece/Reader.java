package nianbao.intake.piece;

/** Reads documents of one kind of container. */
@FunctionalInterface
public interface Reader {

  /**
   * The pieces of a document.
   *
   * @param file its bytes, which are not changed
   * @throws UnreadableException if it is damaged, locked, over a limit or has no text
   */
  Source read(byte[] file) throws UnreadableException;
}
