package nianbao.archive.source;

import java.io.IOException;

/** Where reports come from; may be asked once. */
public interface Sources {

  /** Which of the files that nobody named are reports. */
  enum Finding {
    /** Not those that we made: what lies beside its report is not made again. */
    TO_BE_MADE,
    /** Those that we made too: they are how a report was published. */
    ALL
  }

  /** What takes the reports. */
  interface Inlet {
    /** Takes one, and returns when it may be followed by another. */
    void take(Source source) throws IOException;
  }

  /**
   * Hands over every report, in any order. What cannot be read is handed over as a broken source.
   *
   * @throws IOException if the inlet does
   */
  void feed(Inlet inlet) throws IOException;
}
