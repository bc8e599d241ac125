package nianbao.archive.verify;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What is found in one archive. Where there are several, each finding says in which.
 *
 * @param alone whether there is no other
 */
record ArchiveFindings(Consumer<Finding> findings, Path archive, boolean alone)
    implements Consumer<Finding> {

  /** Tells of something in the archive. */
  @Override
  public void accept(Finding finding) {
    findings.accept(alone ? finding : new Finding(finding.kind(), archive + "!/" + finding.name()));
  }

  /** Tells of the archive itself. */
  void tell(Finding.Kind kind) {
    findings.accept(new Finding(kind, String.valueOf(alone ? archive.getFileName() : archive)));
  }
}
