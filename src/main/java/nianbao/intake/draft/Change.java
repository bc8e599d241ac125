package nianbao.intake.draft;

import java.util.Optional;

/**
 * One difference between two drafts.
 *
 * @param pointer JSON Pointer (RFC 6901) of what is changed: of what is new into the later draft,
 *     of all else into the earlier one
 * @param figure what the form calls a figure, such as 三、（七）总计“科研机构”; nothing for all else
 * @param before what stood there
 * @param now what stands there
 */
public record Change(String pointer, Optional<String> figure, Side before, Side now) {

  /**
   * One side of it.
   *
   * @param json nothing where something is new, or gone
   * @param words the same as a clerk reads it, no more of it than shows the difference
   */
  public record Side(Optional<String> json, String words) {}
}
