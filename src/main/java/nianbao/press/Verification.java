package nianbao.press;

import java.util.List;

/** What came of making a file again from the report that it carries. */
public sealed interface Verification {

  /** What two files of one report can differ by. */
  enum Difference {
    /** The program's version. */
    VERSION,
    /** The templates. */
    TEMPLATES,
    /** The faces. */
    FONTS,
    /**
     * The source is not the one that the file states, or the file was changed after it was made.
     */
    CONTENT
  }

  /** The file made again has the same bytes. */
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
   * The file is none of ours, or a damaged one.
   *
   * @param message one Chinese sentence
   */
  record Foreign(String message) implements Verification {}
}
