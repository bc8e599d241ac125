package nianbao.office.gather;

import java.util.List;

/** A list of agencies is none: what is to be mended in it, a Chinese sentence each. */
public final class RosterException extends Exception {

  private static final long serialVersionUID = 1;

  private final List<String> faults;

  RosterException(List<String> faults) {
    super(String.join(" ", faults));
    this.faults = List.copyOf(faults);
  }

  /** Everything that is wrong with it, in the order of its lines. */
  public List<String> faults() {
    return faults;
  }
}
