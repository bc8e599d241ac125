package nianbao.archive.survey;

import nianbao.archive.plan.Refused;

/** Ends a run at the first report that is refused, because the order has it so. */
public final class FailFastException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Refused refused;

  FailFastException(Refused refused) {
    super(refused.source());
    this.refused = refused;
  }

  /** The report. */
  public Refused refused() {
    return refused;
  }
}
