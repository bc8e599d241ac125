package nianbao.archive;

import java.io.IOException;

/** In the place of the folder of work lies something that no run of ours made. */
public final class ForeignFolderException extends IOException {

  private static final long serialVersionUID = 1;

  ForeignFolderException(String folder) {
    super(folder);
  }
}
