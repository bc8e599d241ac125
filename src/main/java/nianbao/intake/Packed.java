package nianbao.intake;

import java.util.List;
import nianbao.intake.container.Parts;
import nianbao.intake.piece.UnreadableException;

/** What a ZIP archive is a package of. */
enum Packed {
  WORD,
  SHEET,
  OTHER;

  static Packed of(byte[] file) throws UnreadableException {
    try (Parts parts = Parts.of(file)) {
      List<String> names = parts.names();
      if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
        return WORD;
      }
      return names.stream().anyMatch(name -> name.startsWith("xl/")) ? SHEET : OTHER;
    }
  }
}
