package nianbao.archive.content;

import java.io.IOException;

/** A ZIP file cannot be read to its end because of what it is. */
public final class DamagedException extends IOException {

  private static final long serialVersionUID = 1;

  DamagedException(IOException cause) {
    super(cause);
  }
}
