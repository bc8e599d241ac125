package nianbao.drafts.kept;

import java.time.Instant;

/**
 * What was said to a place of a report.
 *
 * @param number counted from 1 in one draft
 * @param version which it was said to
 * @param pointer into that version's report; empty for the whole
 * @param quote how the place began when it was said, to find it again
 * @param text what was said
 * @param by who said it, as they call themselves
 * @param at when
 * @param done who has seen to it; empty while nobody has
 */
public record Comment(
    long number,
    long version,
    String pointer,
    String quote,
    String text,
    String by,
    Instant at,
    String done) {

  /** The same, seen to; by nobody if the name is empty. */
  public Comment doneBy(String name) {
    return new Comment(number, version, pointer, quote, text, by, at, name);
  }
}
