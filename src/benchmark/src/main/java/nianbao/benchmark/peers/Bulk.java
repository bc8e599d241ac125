package nianbao.benchmark.peers;

import java.util.List;

/**
 * What a run over many different reports cost, the program's start included.
 *
 * @param version the program's name and version
 * @param reports how many
 * @param cpuMillis of a report, of all processes and processors
 * @param millis of a report, from the start to the end
 */
record Bulk(String version, int reports, double cpuMillis, double millis) {

  /** The middle of some runs of one program over the same reports. */
  static Bulk median(List<Bulk> runs) {
    return new Bulk(
        runs.get(0).version(),
        runs.get(0).reports(),
        Median.of(runs.stream().map(Bulk::cpuMillis).toList()),
        Median.of(runs.stream().map(Bulk::millis).toList()));
  }
}
