package nianbao.render.face;

/** A face that is missing, broken or may not be embedded; the message names file and reason. */
public final class FaceException extends RuntimeException {

  private static final long serialVersionUID = 1;

  FaceException(String message) {
    super(message);
  }

  FaceException(String message, Throwable cause) {
    super(message, cause);
  }
}
