package nianbao.intake.container.pdf;

/**
 * A ruling line: at one place across its direction, from one to another along it.
 *
 * @param at y of a horizontal line, x of a vertical one
 */
record Rule(float at, float from, float to) {

  /** Whether it runs past a place. */
  boolean passes(float place) {
    return from - 1 <= place && place <= to + 1;
  }
}
