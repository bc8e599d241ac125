/**
 * What becomes of a report: whether its PDF has all its text (PDFBox), and what veraPDF says of it.
 * Neither asks Nianbao's own code.
 */
package nianbao.benchmark.peers.judge;
