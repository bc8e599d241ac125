package nianbao.http.archive;

import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;

/** No archive can be made of what a request brought. */
public final class UnusableBodyException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Refusal refusal;
  private final String detail;

  UnusableBodyException(Fault fault, String detail) {
    super(fault.slug());
    this.refusal = new Refusal(fault, detail);
    this.detail = detail;
  }

  /** What is wrong with it, one Chinese sentence. */
  public String detail() {
    return detail;
  }

  /** What its client is told. */
  public Refusal refusal() {
    return refusal;
  }
}
