package nianbao.archive.source;

import java.io.IOException;

/** Where reports come from; may be asked once. */
public interface Sources {

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
