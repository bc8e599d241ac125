package nianbao.drafts;

import java.io.IOException;

/** Drafts take as much of the disk as they may; nothing of what was kept is lost. */
public final class FullException extends IOException {

  private static final long serialVersionUID = 1;

  FullException() {
    super("no room for another draft");
  }
}
