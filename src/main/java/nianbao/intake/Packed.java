package nianbao.intake;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.intake.container.Parts;
import nianbao.intake.piece.UnreadableException;

/** What a ZIP file is a package of. */
enum Packed {
  WORD,
  SHEET,
  OPEN_DOCUMENT,
  OTHER;

  /** How the name of the first part of a package of Word or Excel begins (ECMA-376, part 2). */
  private static final Pattern FIRST =
      Pattern.compile(
          "(?s)PK\u0003\u0004.{26}"
              + "(?:\\[Content_Types]\\.xml|_rels/\\.rels|docProps/|customXml/"
              + "|(?:word|xl)/[\\w/.]+\\.(?:xml|rels|bin|png|jpe?g|emf|wmf)).*");

  /** Whether a file begins as a package of Word or Excel. */
  static boolean begins(String head) {
    return FIRST.matcher(head).matches();
  }

  static Packed of(byte[] file) throws UnreadableException {
    try (Parts parts = Parts.of(file)) {
      List<String> names = parts.names();
      if (names.contains("word/document.xml")
          || names.stream().anyMatch(name -> name.matches("word/document\\d*\\.xml"))) {
        return WORD;
      }
      if (names.contains("content.xml") && names.contains("mimetype")) {
        return OPEN_DOCUMENT;
      }
      return names.stream().anyMatch(name -> name.matches("xl/workbook\\d*\\.(xml|bin)"))
          ? SHEET
          : OTHER;
    }
  }

  /** The same of a file that may be damaged, and then is none. */
  static boolean isOne(byte[] file) {
    try {
      Packed packed = of(file);
      return packed == WORD || packed == SHEET;
    } catch (UnreadableException e) {
      return false;
    }
  }
}
