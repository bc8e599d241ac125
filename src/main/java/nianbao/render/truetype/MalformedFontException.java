package nianbao.render.truetype;

import org.jspecify.annotations.Nullable;

/** A file that is no TrueType face, or a broken one; the message is half a Chinese sentence. */
public final class MalformedFontException extends RuntimeException {

  private static final long serialVersionUID = 1;

  MalformedFontException(String message) {
    super(message);
  }

  /** A file whose tables contradict each other or end too early. */
  static MalformedFontException broken(@Nullable Throwable cause) {
    MalformedFontException broken = new MalformedFontException("内容不完整或互相矛盾");
    broken.initCause(cause);
    return broken;
  }
}
