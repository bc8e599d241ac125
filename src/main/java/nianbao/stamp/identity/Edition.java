package nianbao.stamp.identity;

import java.util.Locale;

/** Whether a PDF is meant to be published. */
public enum Edition {
  FINAL,
  DRAFT;

  /** The edition as the metadata names it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
