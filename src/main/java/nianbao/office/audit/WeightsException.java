package nianbao.office.audit;

import java.util.List;

/** A file of weights is none: what is to be mended in it, a Chinese sentence each. */
public final class WeightsException extends Exception {

  private static final long serialVersionUID = 1;

  private final List<String> faults;

  WeightsException(List<String> faults) {
    super(String.join(" ", faults));
    this.faults = List.copyOf(faults);
  }

  WeightsException(Exception cause, List<String> faults) {
    super(String.join(" ", faults), cause);
    this.faults = List.copyOf(faults);
  }

  /** Everything that is wrong with it. */
  public List<String> faults() {
    return faults;
  }
}
