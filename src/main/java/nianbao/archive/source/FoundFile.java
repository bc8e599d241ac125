package nianbao.archive.source;

import java.util.Optional;
import java.util.Set;
import nianbao.press.format.Kind;

/** What a file in a folder or a ZIP file is taken for, by its path in it. */
public final class FoundFile {

  /** What macOS adds beside each file. */
  private static final String SHADOWS = "__MACOSX/";

  private static final String SHADOW = "._";

  /** The lists of an archive of ours, of which each line is no report but tells of one. */
  private static final Set<String> LISTS =
      Set.of("manifest.ndjson", "rejected.ndjson", "shard.json");

  private FoundFile() {}

  /** Whether it is one of those that macOS adds, which hold nothing of a report. */
  public static boolean isShadow(String path) {
    return nameOf(path).startsWith(SHADOW) || ("/" + path).contains("/" + SHADOWS);
  }

  /** Whether it holds reports; a PDF does not, since it is what was made of one. */
  public static boolean holdsReports(String path) {
    return !isShadow(path)
        && !LISTS.contains(nameOf(path))
        && Kind.ofName(path)
            .flatMap(kind -> kind == Kind.GZIP ? packed(path) : Optional.of(kind))
            .filter(kind -> kind != Kind.PDF)
            .isPresent();
  }

  private static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  // Much else is packed too, such as tar files.
  private static Optional<Kind> packed(String path) {
    return Kind.ofName(path.replaceFirst("\\.[^.]*$", "")).filter(kind -> kind != Kind.GZIP);
  }
}
