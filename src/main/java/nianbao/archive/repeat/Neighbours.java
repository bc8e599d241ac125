package nianbao.archive.repeat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import nianbao.report.AgencyName;
import nianbao.report.Digest;

/**
 * Picks the pairs of paragraphs that are compared from those that have the same band. Many may have
 * it; each is compared with a few of other agencies that follow it. For one thread.
 */
public final class Neighbours {

  /** What is done with each pair. */
  public interface Pairs {
    /** Takes the numbers of two paragraphs that may be alike. */
    void take(long earlier, long later) throws IOException;
  }

  /** With so many that follow it each is compared. */
  private static final int MOST = 4;

  /** So far those are looked for. */
  private static final int PASSED = 16;

  private static final int HEX_OF_LONG = 16;

  private final Deque<Member> window = new ArrayDeque<>();
  private final Pairs pairs;
  private int band;

  /** A paragraph, and with how many it is compared. */
  private static final class Member {
    private final long paragraph;
    private final long agency;
    private int compared;

    Member(long paragraph, long agency) {
      this.paragraph = paragraph;
      this.agency = agency;
    }
  }

  /** Neighbours that are told in pairs. */
  public Neighbours(Pairs pairs) {
    this.pairs = pairs;
  }

  /** A number that tells agencies apart. */
  public static long numberOf(String agency) {
    return Long.parseUnsignedLong(
        Digest.of(AgencyName.comparable(agency)).hex(), 0, HEX_OF_LONG, 16);
  }

  /**
   * Adds a paragraph with a band of its own; those with the same band come one after the other, in
   * the order of their numbers.
   *
   * @param hash of the band
   * @param paragraph its number
   * @param agency the number of its agency
   */
  public void add(int hash, long paragraph, long agency) throws IOException {
    if (hash != band) {
      window.clear();
      band = hash;
    }
    for (Member earlier : window) {
      if (earlier.agency != agency && earlier.compared < MOST) {
        earlier.compared++;
        pairs.take(earlier.paragraph, paragraph);
      }
    }
    if (window.size() == PASSED) {
      window.removeFirst();
    }
    window.addLast(new Member(paragraph, agency));
  }
}
