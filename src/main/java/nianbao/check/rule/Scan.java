package nianbao.check.rule;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Several patterns that are looked for in one pass over a text, each tried only at the characters
 * that a match of it can begin with.
 *
 * <p>The patterns themselves tell with which characters they can begin: tried on one character
 * alone, a pattern that can begin with it either matches or reaches the end of the input and wants
 * more. A pattern that begins by asking for something before its match would fail there and never
 * be tried again: it reads something first. Safe for use by several threads.
 */
public final class Scan {

  /** As many as there are bits for, but one. */
  private static final int MOST = Integer.SIZE - 1;

  private static final int KNOWN = 1 << MOST;

  /** What a scan finds. */
  public interface Listener {

    /**
     * Told of each match, from the beginning of the text to its end.
     *
     * @param pattern the number of the pattern, from 0
     */
    void found(int pattern, MatchResult match);
  }

  private final List<Pattern> patterns;

  /** For each character a bit for each pattern that can begin with it, once that is known. */
  private final int[] beginnings = new int[Character.MAX_VALUE + 1];

  /** A bit for each character that is known to begin nothing: most of them, in little memory. */
  private final long[] passed = new long[beginnings.length / Long.SIZE];

  /**
   * A scan for patterns.
   *
   * @throws IllegalArgumentException if there are more than 31
   */
  public Scan(List<Pattern> patterns) {
    if (patterns.size() > MOST) {
      throw new IllegalArgumentException("at most " + MOST + " patterns");
    }
    this.patterns = List.copyOf(patterns);
  }

  /** Tells all matches of all patterns in a text. */
  public void in(String text, Listener listener) {
    in(text, KNOWN - 1, listener);
  }

  /**
   * Tells all matches of some patterns in a text; those of one pattern do not overlap.
   *
   * @param wanted a bit for each pattern to look for
   */
  public void in(String text, int wanted, Listener listener) {
    Search search = new Search(text, listener);
    char[] characters = text.toCharArray();
    for (int at = 0; at < characters.length; at++) {
      char c = characters[at];
      if ((passed[c / Long.SIZE] & 1L << c) == 0) {
        search.attemptAll(beginnings(c) & wanted, at);
      }
    }
  }

  // Two threads may work out the same entry at once: both come to the same bits, and a bit that one
  // overwrites is worked out again.
  private int beginnings(char c) {
    int known = beginnings[c];
    if (known == 0) {
      known = KNOWN;
      for (int i = 0; i < patterns.size(); i++) {
        Matcher alone = patterns.get(i).matcher(String.valueOf(c));
        known |= alone.lookingAt() || alone.hitEnd() ? 1 << i : 0;
      }
      beginnings[c] = known;
    }
    passed[c / Long.SIZE] |= known == KNOWN ? 1L << c : 0;
    return known & ~KNOWN;
  }

  /** One pass over one text. */
  private final class Search {

    private final String text;
    private final Listener listener;
    private final @Nullable Matcher[] matchers = new Matcher[patterns.size()];
    private final int[] ends = new int[patterns.size()];

    Search(String text, Listener listener) {
      this.text = text;
      this.listener = listener;
    }

    void attemptAll(int wanted, int at) {
      for (int left = wanted; left != 0; left &= left - 1) {
        attempt(Integer.numberOfTrailingZeros(left), at);
      }
    }

    private void attempt(int pattern, int at) {
      if (at < ends[pattern]) {
        return;
      }
      Matcher matcher = matcher(pattern);
      if (matcher.region(at, text.length()).lookingAt()) {
        ends[pattern] = matcher.end();
        listener.found(pattern, matcher.toMatchResult());
      }
    }

    /** What stands before and behind a place may be looked at. */
    private Matcher matcher(int pattern) {
      Matcher known = matchers[pattern];
      if (known == null) {
        known = patterns.get(pattern).matcher(text);
        known.useTransparentBounds(true).useAnchoringBounds(false);
        matchers[pattern] = known;
      }
      return known;
    }
  }
}
