package nianbao.archive.source;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Optional;
import nianbao.report.Digest;

/**
 * A set of sources, known by their number and the sum of their digests (D. Clarke et al.,
 * Incremental Multiset Hash Functions, 2003): sets can be joined, in any order, without being kept.
 *
 * @param count how many
 * @param sum of the digests of names and contents, modulo 2 to the power of 256
 */
public record SourceSet(long count, BigInteger sum) implements Serializable {

  /** No sources. */
  public static final SourceSet EMPTY = new SourceSet(0, BigInteger.ZERO);

  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);
  private static final int DIGITS = 64;
  private static final int HEXADECIMAL = 16;

  /** This set with one more source. */
  public SourceSet with(String name, Optional<Digest> content) {
    String both = name + "\n" + content.map(Digest::hex).orElse("");
    return join(new SourceSet(1, new BigInteger(Digest.of(both).hex(), HEXADECIMAL)));
  }

  /** This set and another, which have no source in common. */
  public SourceSet join(SourceSet other) {
    return new SourceSet(count + other.count, sum.add(other.sum).mod(MODULUS));
  }

  /** The sum in 64 hexadecimal digits. */
  public String hex() {
    String digits = sum.toString(HEXADECIMAL);
    return "0".repeat(DIGITS - digits.length()) + digits;
  }
}
