package nianbao.benchmark.peers;

/**
 * What a run over many different reports cost, the program's start included.
 *
 * @param version the program's name and version
 * @param reports how many
 * @param cpuMillis of a report, of all processes and processors
 * @param millis of a report, from the start to the end
 */
record Bulk(String version, int reports, double cpuMillis, double millis) {}
