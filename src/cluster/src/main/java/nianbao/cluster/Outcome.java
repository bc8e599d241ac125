package nianbao.cluster;

import java.util.Locale;
import nianbao.archive.content.Tally;

/**
 * What there is in the end.
 *
 * @param parts how many
 * @param tally of all parts
 * @param sums SHA-256 of the list of sums, in hexadecimal digits
 * @param notice what else the operator should know; empty if there is nothing
 */
record Outcome(int parts, Tally tally, String sums, String notice) {

  private static final double BYTES_OF_MB = 1 << 20;

  /** What the operator is told of an archive of this name. */
  String words(String name) {
    return notice
        + String.format(
            Locale.ROOT,
            "已做成“%s”：%d片，%d份%s，%d页，%.1f MB；没有做成的%d份%s。%n"
                + "SHA256SUMS 的 SHA-256 是 %s，请另行保存：它不变，归档就没有变。%n",
            name,
            parts,
            tally.made(),
            tally.kept() > 0 ? "（其中" + tally.kept() + "份早先已经做成）" : "",
            tally.pages(),
            tally.bytes() / BYTES_OF_MB,
            tally.refused(),
            tally.failed() > 0 ? "（其中" + tally.failed() + "份是程序出错）" : "",
            sums);
  }
}
