package nianbao.http.server;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import nianbao.http.answer.Refusal;
import nianbao.http.server.body.BodySink;
import nianbao.http.server.body.FileBody;
import nianbao.http.server.body.MemoryBody;
import nianbao.http.server.body.Pace;
import nianbao.http.server.body.Reservation;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request: whether somebody wants it, where it goes, and what became of it.
 *
 * <p>A route asks whether it is there. If not, the server now fetches it, and asks the route again
 * when it has come; what the route answers until then is dropped.
 */
public final class RequestBody {

  private enum State {
    NOT_ASKED_FOR,
    ASKED_FOR,
    THERE
  }

  private State state = State.NOT_ASKED_FOR;
  private OptionalLong most = OptionalLong.empty();
  private Optional<Path> file = Optional.empty();
  private @Nullable MemoryBody memory;
  private @Nullable Refusal refusal;

  /** Says how many bytes it may have, where that is not what the server grants to all. */
  public void mayHave(long bytes) {
    most = OptionalLong.of(bytes);
  }

  /** Whether the body is there, in memory. */
  public boolean isThere() {
    if (state == State.NOT_ASKED_FOR) {
      state = State.ASKED_FOR;
    }
    return state == State.THERE;
  }

  /** Whether the body is there, in a file. */
  public boolean isThereIn(Path path) {
    file = Optional.of(path);
    return isThere();
  }

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

  /**
   * The body as it came.
   *
   * @throws Refusal if it did not come whole
   */
  public byte[] bytes() throws Refusal {
    demandWhole();
    return memory == null ? new byte[0] : memory.bytes();
  }

  boolean isAskedFor() {
    return state == State.ASKED_FOR;
  }

  boolean isIgnored() {
    return state == State.NOT_ASKED_FOR;
  }

  long most(long otherwise) {
    return most.orElse(otherwise);
  }

  /** What takes it. */
  BodySink sink(Reservation reservation, Pace pace, InstantSource clock) {
    if (file.isPresent()) {
      return new FileBody(file.get(), pace, clock);
    }
    memory = new MemoryBody(reservation);
    return memory;
  }

  /** It came, or will not come. */
  void end(Optional<Refusal> why) {
    state = State.THERE;
    refusal = why.orElse(null);
  }
}
