package nianbao.benchmark.peers;

/**
 * What a report costs a program that has set many.
 *
 * @param version the program's name and version
 * @param millis from the question to the answer, the median
 * @param cpuMillis of all its processes, user and system, the median of its turns
 * @param peakKilobytes of memory, of all its processes
 * @param reports that were counted
 */
record Warm(String version, double millis, double cpuMillis, long peakKilobytes, int reports) {}
