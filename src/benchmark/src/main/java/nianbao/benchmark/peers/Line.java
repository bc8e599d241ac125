package nianbao.benchmark.peers;

import nianbao.benchmark.peers.judge.Judgement;
import nianbao.benchmark.peers.program.Peer;

/**
 * A line of the table.
 *
 * @param peer the program
 * @param warm what a report costs it
 * @param coldSeconds from its start to the PDF of one report and its end, the median
 * @param judgement what the sample's PDF is worth
 */
record Line(Peer peer, Warm warm, double coldSeconds, Judgement judgement) {}
