package nianbao.intake;

import java.util.function.Function;
import nianbao.intake.draft.Draft;

/** What came of a document. */
public sealed interface Imported {

  /** One of two answers. */
  <T> T fold(Function<Draft, T> drafted, Function<String, T> unreadable);

  /** A draft, with or without doubts. */
  record Drafted(Draft draft) implements Imported {
    @Override
    public <T> T fold(Function<Draft, T> drafted, Function<String, T> unreadable) {
      return drafted.apply(draft);
    }
  }

  /**
   * Nothing: it cannot be read, or is no report.
   *
   * @param sentence a Chinese sentence that says why, and what to do
   */
  record Unreadable(String sentence) implements Imported {
    @Override
    public <T> T fold(Function<Draft, T> drafted, Function<String, T> unreadable) {
      return unreadable.apply(sentence);
    }
  }
}
