/**
 * Programs as processes: starting them, telling them what to set, and what Linux counts of their
 * time and memory.
 */
package nianbao.benchmark.peers.program;
