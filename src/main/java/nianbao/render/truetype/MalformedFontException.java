package nianbao.render.truetype;

/** A file that is no TrueType face, or a broken one; the message is half a Chinese sentence. */
public final class MalformedFontException extends RuntimeException {

  private static final long serialVersionUID = 1;

  MalformedFontException(String message) {
    super(message);
  }
}
