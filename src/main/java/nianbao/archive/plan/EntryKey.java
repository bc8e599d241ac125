package nianbao.archive.plan;

import java.util.Locale;
import nianbao.report.AgencyName;

/**
 * The place of an entry among all: Windows and macOS take names for the same that differ in upper
 * and lower case alone, and people take two spellings of one agency for the same, so such names
 * have the same key.
 */
public final class EntryKey {

  private EntryKey() {}

  /** The key of an entry's name. */
  public static String of(String entry) {
    return AgencyName.comparable(entry).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
