package nianbao.office.gather;

import java.util.List;

/** Which agency of a list a name means. */
public sealed interface Match {

  /**
   * One.
   *
   * @param how by which of its names
   */
  record One(Listed agency, How how) implements Match {}

  /** It can mean several, and so means none. */
  record Several(List<Listed> agencies) implements Match {
    public Several {
      agencies = List.copyOf(agencies);
    }
  }

  /** The list has none of that name. */
  record None() implements Match {}

  /** By which name an agency is known. */
  enum How {
    FULL_NAME,
    OTHER_NAME,
    SHORT_FORM
  }
}
