package nianbao.archive.plan;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.report.Digest;

/**
 * A shard of an archive. Every report belongs to one, which its name alone decides: the shards
 * together are the whole, however the reports come in.
 *
 * @param index counted from 1
 * @param count how many shards there are
 */
public record Shard(int index, int count) {

  /** All of it. */
  public static final Shard WHOLE = new Shard(1, 1);

  /** More machines than anybody has. */
  private static final int MOST = 99_999;

  private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,4})/([1-9]\\d{0,4})");

  public Shard {
    if (index < 1 || index > count || count > MOST) {
      throw new IllegalArgumentException(index + "/" + count);
    }
  }

  /** The shard that is written as {@code 2/3}; empty if it is none. */
  public static Optional<Shard> of(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    int index = Integer.parseInt(written.group(1));
    int count = Integer.parseInt(written.group(2));
    return index <= count ? Optional.of(new Shard(index, count)) : Optional.empty();
  }

  /** Whether it is all of the archive. */
  public boolean isWhole() {
    return count == 1;
  }

  /** The shard that something of this name is in, of so many. */
  public static Shard of(String name, int count) {
    BigInteger number = new BigInteger(Digest.of(name).hex(), 16);
    return new Shard(number.mod(BigInteger.valueOf(count)).intValue() + 1, count);
  }

  /** Whether something of this name is in this shard. */
  public boolean has(String name) {
    return of(name, count).equals(this);
  }

  @Override
  public String toString() {
    return index + "/" + count;
  }
}
