/**
 * Nianbao side by side with Typst, Chromium and WeasyPrint: the same reports, the same faces,
 * layout as near as each can, each in the best practical set-up. Every program is a process of its
 * own that is told over its standard input what to set, so that all are timed and counted from
 * outside in one way. No table is printed unless every PDF holds the text of its report.
 */
package nianbao.benchmark.peers;
