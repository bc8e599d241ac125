package nianbao.file;

import java.util.Locale;

/** Whether a file is meant to be published. */
public enum Edition {
  FINAL,
  DRAFT;

  /** The edition as the metadata names it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
