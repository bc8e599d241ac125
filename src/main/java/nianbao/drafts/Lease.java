package nianbao.drafts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose turn it is to write: one writer's, until they leave or are silent. For one thread. */
final class Lease {

  /** A page renews it each 20 s; one that was closed without a word holds nobody up for long. */
  static final Duration TERM = Duration.ofSeconds(75);

  private @Nullable Writer writer;
  private Instant until = Instant.MIN;

  /** The writer whose turn it is. */
  Optional<Writer> holder(Instant now) {
    return Optional.ofNullable(writer).filter(found -> now.isBefore(until));
  }

  /** Somebody else whose turn it is. */
  Optional<Writer> other(Writer asking, Instant now) {
    return holder(now).filter(found -> !found.window().equals(asking.window()));
  }

  /** It is this writer's turn now. */
  void give(Writer taking, Instant now) {
    writer = taking;
    until = now.plus(TERM);
  }

  /** A writer has left, if it was their turn. */
  void leave(Writer leaving) {
    if (writer != null && writer.window().equals(leaving.window())) {
      writer = null;
    }
  }
}
