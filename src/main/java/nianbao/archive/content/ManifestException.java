package nianbao.archive.content;

import java.io.IOException;

/** A manifest was changed so that it is none any longer. */
public final class ManifestException extends IOException {

  private static final long serialVersionUID = 1;

  ManifestException(Throwable cause) {
    super(cause);
  }
}
