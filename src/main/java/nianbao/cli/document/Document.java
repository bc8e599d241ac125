package nianbao.cli.document;

import java.nio.file.Path;
import nianbao.intake.Intake;
import nianbao.terminal.InputFile;

/**
 * A document to import.
 *
 * @param folder the folder within the one that was named, in which it lies; empty for the top
 */
record Document(InputFile file, Path folder) {

  private static final String NAMELESS = "report";

  /** Its bytes, or the first of them where it is too large to be imported. */
  byte[] bytes() {
    return file.read(source -> source.readNBytes(Intake.MAX_BYTES + 1));
  }

  String shownName() {
    return file.shownName();
  }

  /** Its name without folder and ending. */
  String stem() {
    if (file.isStandardInput()) {
      return NAMELESS;
    }
    String name = String.valueOf(Path.of(file.name()).getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Its name with the ending, as the lists tell it. */
  String name() {
    return file.isStandardInput() ? "" : file.name();
  }
}
