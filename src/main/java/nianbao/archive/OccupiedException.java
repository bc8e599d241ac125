package nianbao.archive;

import java.io.IOException;

/** Another run works on the same archive. */
public final class OccupiedException extends IOException {

  private static final long serialVersionUID = 1;

  OccupiedException(String folder) {
    super(folder);
  }
}
