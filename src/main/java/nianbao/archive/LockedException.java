package nianbao.archive;

import java.io.IOException;

/** Another run works in the same folder. */
public final class LockedException extends IOException {

  private static final long serialVersionUID = 1;

  LockedException(String folder) {
    super(folder);
  }
}
