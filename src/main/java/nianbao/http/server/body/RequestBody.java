package nianbao.http.server.body;

import java.util.Optional;
import nianbao.http.answer.Refusal;
import org.jspecify.annotations.Nullable;

/** The body of a request: where it goes, and what became of it. */
public final class RequestBody {

  private @Nullable MemoryBody memory;
  private @Nullable Refusal refusal;

  /**
   * Refuses a body that did not come whole.
   *
   * @throws Refusal that says why
   */
  public void demandWhole() throws Refusal {
    if (refusal != null) {
      throw refusal;
    }
  }

  /** The body as it came; empty if it went to a file. */
  public byte[] bytes() {
    return memory == null ? new byte[0] : memory.bytes();
  }

  /** How many bytes came; 0 if they went to a file. */
  public int length() {
    return memory == null ? 0 : memory.length();
  }

  /** What takes it. */
  public BodySink sink(Intake intake, Reservation reservation) {
    if (intake.file().isPresent()) {
      return new FileBody(intake.file().get());
    }
    memory = new MemoryBody(reservation);
    return memory;
  }

  /** It came, or will not come. */
  public void end(Optional<Refusal> why) {
    refusal = why.orElse(null);
  }
}
