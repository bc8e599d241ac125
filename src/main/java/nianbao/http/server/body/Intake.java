package nianbao.http.server.body;

import java.nio.file.Path;
import java.util.Optional;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;

/**
 * Where the body of a request goes.
 *
 * @param most how many bytes it may have as sent
 * @param file the file it goes to; without one it is kept in memory
 */
public record Intake(long most, Optional<Path> file) {

  /** A body in memory. */
  public static Intake memory(long most) {
    return new Intake(most, Optional.empty());
  }

  /** A body in a file. */
  public static Intake file(long most, Path file) {
    return new Intake(most, Optional.of(file));
  }

  /**
   * Refuses a body that is too large by its own account, before any of it is read.
   *
   * @param length what the request says; negative if it does not
   * @throws Refusal that says how large it may be
   */
  public Intake demandFit(long length) throws Refusal {
    if (length > most) {
      throw new Refusal(Fault.TOO_LARGE, "内容不得超过" + most + "字节。");
    }
    return this;
  }
}
