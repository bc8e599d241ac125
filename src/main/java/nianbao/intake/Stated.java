package nianbao.intake;

import java.time.LocalDate;
import java.util.Optional;
import nianbao.form.Edition;

/**
 * What whoever imports a document states of it; it goes before what the document says.
 *
 * @param form the edition of the form
 * @param agency 发布机关全称
 * @param issuedOn 成文日期
 * @param level 机关层级, a word of the contract
 * @param body 本级政府 or 部门, a word of the contract
 * @param into the JSON of a report that figures are laid into; the rest of it stays
 */
public record Stated(
    Optional<Edition> form,
    Optional<String> agency,
    Optional<LocalDate> issuedOn,
    Optional<String> level,
    Optional<String> body,
    Optional<String> into) {

  /** Nothing is stated. */
  public static final Stated NOTHING =
      new Stated(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
