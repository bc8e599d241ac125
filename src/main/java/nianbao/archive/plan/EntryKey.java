package nianbao.archive.plan;

import java.util.Locale;

/**
 * The place of an entry among all: Windows and macOS take names for the same that differ in upper
 * and lower case alone, so such names have the same key.
 */
public final class EntryKey {

  private EntryKey() {}

  /** The key of an entry's name. */
  public static String of(String entry) {
    return entry.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
