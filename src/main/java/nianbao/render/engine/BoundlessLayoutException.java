package nianbao.render.engine;

/** A document's layout takes more than that of any report. */
public final class BoundlessLayoutException extends RuntimeException {

  private static final long serialVersionUID = 1;

  BoundlessLayoutException() {
    super("the layout does not come to an end");
  }
}
