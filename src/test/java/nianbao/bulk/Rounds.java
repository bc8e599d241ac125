package nianbao.bulk;

/**
 * How often what is made from seeds is made: in a build as often as finds what usually breaks, by
 * hand as often as one likes, {@code -Dnianbao.rounds=50}.
 */
public final class Rounds {

  private static final int FACTOR = Integer.getInteger("nianbao.rounds", 1);

  private Rounds() {}

  /**
   * So many seeds, or that many times more.
   *
   * @param inBuild how many a build takes
   */
  public static int of(int inBuild) {
    return Math.multiplyExact(inBuild, FACTOR);
  }
}
