package nianbao.archive.source;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nianbao.press.format.Format;
import nianbao.press.format.Kind;
import nianbao.press.input.Extraction;

/** What a file in a folder or a ZIP file is taken for, by its path in it. */
public final class FoundFile {

  /** What macOS adds beside each file. */
  private static final String SHADOWS = "__MACOSX/";

  private static final String SHADOW = "._";

  /** The lists of an archive of ours, of which each line is no report but tells of one. */
  private static final Set<String> LISTS =
      Set.of("manifest.ndjson", "rejected.ndjson", "shard.json");

  private static final String LOCK = "~$";
  private static final Set<String> NOTES = Set.of(".txt", ".md", ".csv");

  private FoundFile() {}

  /** Whether it is one of those that macOS adds, which hold nothing of a report. */
  public static boolean isShadow(String path) {
    return nameOf(path).startsWith(SHADOW) || ("/" + path).contains("/" + SHADOWS);
  }

  /** Whether it may hold reports. */
  public static boolean holdsReports(String path) {
    return !isShadow(path)
        && !LISTS.contains(nameOf(path))
        && !isNote(nameOf(path))
        && Kind.ofName(path)
            .flatMap(kind -> kind == Kind.GZIP ? packed(path) : Optional.of(kind))
            .isPresent();
  }

  /** Texts in folders are notes more often than reports, and locks of Word are neither. */
  private static boolean isNote(String name) {
    return name.startsWith(LOCK)
        || NOTES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
  }

  /**
   * Whether it may have been made of a report that lies beside it. A Word file may have come back
   * with changes, and is always read.
   */
  static boolean mayBeMade(String path) {
    return Kind.ofName(path).filter(kind -> kind == Kind.PDF).isPresent()
        || Format.ofFile(path).filter(format -> format != Format.DOCX).isPresent();
  }

  /** What was made of a report is not made again. */
  static boolean isMade(Source source) throws IOException {
    return Extraction.of(source.content()) instanceof Extraction.Extracted;
  }

  private static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  // Much else is packed too, such as tar files.
  private static Optional<Kind> packed(String path) {
    return Kind.ofName(path.replaceFirst("\\.[^.]*$", "")).filter(kind -> kind != Kind.GZIP);
  }
}
