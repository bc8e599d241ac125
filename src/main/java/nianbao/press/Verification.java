package nianbao.press;

import java.util.List;

/** What came of making a PDF again from the report that it carries. */
public sealed interface Verification {

  /** What two PDFs of one report can differ by. */
  enum Difference {
    /** The program's version. */
    VERSION,
    /** The templates. */
    TEMPLATES,
    /** The faces. */
    FONTS,
    /** The source is not the one that the PDF states, or the PDF was changed after it was made. */
    CONTENT
  }

  /** The PDF made again has the same bytes. */
  record Same() implements Verification {}

  /**
   * It has not.
   *
   * @param differences why, in the order of {@link Difference}
   */
  record Different(List<Difference> differences) implements Verification {
    public Different {
      differences = List.copyOf(differences);
    }
  }

  /**
   * The file is no PDF of ours, or a damaged one.
   *
   * @param message one Chinese sentence
   */
  record Foreign(String message) implements Verification {}
}
