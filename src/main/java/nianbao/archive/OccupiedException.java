package nianbao.archive;

import java.io.IOException;

/** Another run works in the same folder. */
public final class OccupiedException extends IOException {

  private static final long serialVersionUID = 1;

  OccupiedException(String folder) {
    super(folder);
  }
}
