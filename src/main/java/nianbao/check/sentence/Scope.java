package nianbao.check.sentence;

/**
 * What the words at a place in a sentence speak of, besides what they say: whose figures, of which
 * time, and whether of all of them. The tables hold the reported year's figures of the whole
 * agency.
 *
 * @param otherTime another year, several years, or a part of the year
 * @param statedTime the reported year is named
 * @param otherAgency another agency's or a part's figures
 * @param governmentItself a government by its own name, where its bodies were spoken of, and no
 *     documents of theirs
 * @param partial one of several parts: a channel, a kind, what 其中 lists
 * @param listed behind 其中
 * @param casesOfOthers cases that the agency decides or defends for others
 * @param aboutApplications the talk is of 依申请公开
 * @param aboutCases under a heading on supervision, where reports tell the cases about disclosure
 * @param otherThings the talk has turned to other things that are counted
 */
public record Scope(
    boolean otherTime,
    boolean statedTime,
    boolean otherAgency,
    boolean governmentItself,
    boolean partial,
    boolean listed,
    boolean casesOfOthers,
    boolean aboutApplications,
    boolean aboutCases,
    boolean otherThings) {

  /** Nothing said yet. */
  public static final Scope OPEN =
      new Scope(false, false, false, false, false, false, false, false, false, false);

  /** Under a heading on 依申请公开. */
  public static final Scope APPLICATIONS =
      new Scope(false, false, false, false, false, false, false, true, false, false);

  /** Under a heading on supervision. */
  public static final Scope CASES =
      new Scope(false, false, false, false, false, false, false, false, true, false);

  /** Whether the tables speak of the same: all of the year, all of the agency. */
  public boolean isWhole() {
    return !otherTime && !otherAgency && !partial;
  }
}
