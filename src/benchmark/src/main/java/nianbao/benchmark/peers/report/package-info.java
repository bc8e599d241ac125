/** What the programs are given: the sample, and reports like it of which no two are alike. */
package nianbao.benchmark.peers.report;
