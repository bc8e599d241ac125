package nianbao.render.preprint;

import java.util.Optional;

/** What came of the trial print of a form. */
public sealed interface Trial {

  /** The form is plain, and its preprint. */
  record Passed(Preprint preprint) implements Trial {}

  /**
   * The form is left to the engine.
   *
   * @param rule what a form has to be, and this one is not, in the words of who writes templates
   */
  record Failed(String rule) implements Trial {}

  /** The preprint, if there is one. */
  default Optional<Preprint> passed() {
    return this instanceof Passed trial ? Optional.of(trial.preprint()) : Optional.empty();
  }
}
