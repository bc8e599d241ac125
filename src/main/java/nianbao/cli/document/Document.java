package nianbao.cli.document;

import java.nio.file.Path;
import nianbao.intake.Intake;
import nianbao.terminal.InputFile;

/**
 * A document to import.
 *
 * @param name as the lists tell it; of one in a ZIP file that of the file, {@code !/} and its own;
 *     empty for standard input
 * @param shownName as a clerk is told it
 * @param folder the folder within the one that was named, in which it lies; empty for the top
 * @param content gives its bytes
 */
record Document(String name, String shownName, Path folder, Content content) {

  /** The one list of many documents. */
  static final String LIST = "import.ndjson";

  private static final String NAMELESS = "report";

  /** Where the bytes of a document come from. */
  interface Content {
    /**
     * The bytes, or the first of them where it is too large to be imported.
     *
     * @throws nianbao.terminal.UnusableException if there are none to be had
     */
    byte[] bytes();
  }

  /** A document that is a file of its own. */
  static Document of(InputFile file, Path folder) {
    return new Document(
        file.isStandardInput() ? "" : file.name(),
        file.shownName(),
        folder,
        () -> file.read(source -> source.readNBytes(Intake.MAX_BYTES + 1)));
  }

  byte[] bytes() {
    return content.bytes();
  }

  /** Its name without folder and ending. */
  String stem() {
    String last = name.replaceFirst("^.*[/\\\\]", "");
    int dot = last.lastIndexOf('.');
    return last.isEmpty() ? NAMELESS : dot > 0 ? last.substring(0, dot) : last;
  }

  /** Hidden files, locks of Word, and our own lists and drafts. */
  static boolean isSkipped(Path file) {
    for (Path step : file) {
      String name = step.toString();
      // Word's lock files begin with ~$, hidden ones with a dot.
      if (name.startsWith(".") || name.startsWith("~$")) {
        return true;
      }
    }
    String name = file.toString();
    return name.endsWith(".import.json") || name.endsWith(LIST) || name.endsWith(".json");
  }
}
