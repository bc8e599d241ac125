package nianbao.check.rule;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern whose matches all begin with a word of a few: it is tried where one stands and nowhere
 * else, which goes through a text ten times faster than to try it at each character.
 *
 * @param pattern none of whose matches begins with anything else
 * @param beginnings of which each match begins with one
 */
public record Begun(Pattern pattern, List<String> beginnings) {

  public Begun {
    beginnings = List.copyOf(beginnings);
  }

  /** A pattern and the words of which each match begins with one. */
  public static Begun of(String pattern, String... beginnings) {
    return new Begun(Pattern.compile(pattern), List.of(beginnings));
  }

  /** All matches in a text, those of one beginning after those of another. */
  public Stream<MatchResult> in(String text) {
    Stream.Builder<MatchResult> found = Stream.builder();
    for (String beginning : beginnings) {
      collect(text, beginning, found);
    }
    return found.build();
  }

  private void collect(String text, String beginning, Stream.Builder<MatchResult> found) {
    int at = text.indexOf(beginning);
    if (at < 0) {
      return;
    }
    // What stands before and behind the place may be looked at.
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    while (at >= 0) {
      int next = at + 1;
      if (matcher.region(at, text.length()).lookingAt()) {
        found.add(matcher.toMatchResult());
        next = matcher.end();
      }
      at = text.indexOf(beginning, next);
    }
  }
}
