package nianbao.archive.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nianbao.press.format.Kind;
import nianbao.report.Digest;
import nianbao.report.Problem;

/** A report as it came in, not looked at yet. Unchangeable. */
public final class Source implements Serializable {

  private static final long serialVersionUID = 1;

  private final String name;
  private final byte[] content;
  private final List<Problem> faults;
  private final boolean cut;
  private final boolean last;

  private Source(String name, byte[] content, List<Problem> faults, boolean cut, boolean last) {
    this.name = name;
    this.content = content;
    this.faults = List.copyOf(faults);
    this.cut = cut;
    this.last = last;
  }

  /**
   * Reads a source to its end, or to a byte more than a report may have.
   *
   * @param name what lists call it
   */
  public static Source of(String name, InputStream in) throws IOException {
    return of(name, in, Kind.REPORT);
  }

  /** The same of some kind. */
  static Source of(String name, InputStream in, Kind kind) throws IOException {
    byte[] content = in.readNBytes(kind.most() + 1);
    return new Source(name, content, List.of(), content.length > kind.most(), false);
  }

  /** A source that is there but cannot be read. */
  public static Source broken(String name, String rule, String message) {
    return new Source(name, new byte[0], List.of(Problem.error(rule, "", message)), true, false);
  }

  /** The same, where what it stands in is broken too: nothing behind it could be read. */
  Source last() {
    return new Source(name, content, faults, cut, true);
  }

  /** The same, where only what it stands in is broken, and not what that stands in. */
  Source within() {
    return new Source(name, content, faults, cut, false);
  }

  /** What lists call it. */
  public String name() {
    return name;
  }

  /** Its bytes; empty if it is broken. */
  public InputStream content() {
    return new ByteArrayInputStream(content);
  }

  /** The digest of its bytes; empty if they were not read to their end. */
  public Optional<Digest> digest() {
    return cut ? Optional.empty() : Optional.of(Digest.of(content));
  }

  /** Whether what it stands in is broken, so that what may be behind it is not known. */
  public boolean isLast() {
    return last;
  }

  /** Why it cannot be read; empty if it can. */
  public List<Problem> faults() {
    return faults;
  }
}
