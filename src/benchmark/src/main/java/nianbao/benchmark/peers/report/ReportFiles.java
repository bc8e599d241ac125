package nianbao.benchmark.peers.report;

import java.nio.file.Path;
import nianbao.benchmark.peers.program.Peer;

/**
 * One report as the programs are given it.
 *
 * @param json the report
 * @param html the web page of it, with a sheet for printing
 */
public record ReportFiles(Path json, Path html) {

  /** The file that a program reads. */
  public Path file(Peer.Input input) {
    return input == Peer.Input.JSON ? json : html;
  }
}
