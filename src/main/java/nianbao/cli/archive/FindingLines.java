package nianbao.cli.archive;

import nianbao.archive.verify.Finding;
import nianbao.terminal.OneLine;
import nianbao.terminal.Terminal;

/** Says what is wrong with an archive, a line each. For one thread. */
final class FindingLines {

  /** A disk that went bad changes everything; beyond this nobody reads. */
  private static final int MOST = 1000;

  private final Terminal terminal;
  private long count;
  private long unlike;

  FindingLines(Terminal terminal) {
    this.terminal = terminal;
  }

  void take(Finding finding) {
    count++;
    unlike += finding.kind() == Finding.Kind.OTHER ? 1 : 0;
    if (count <= MOST) {
      terminal.print(words(finding) + "\n");
    } else if (count == MOST + 1) {
      terminal.print("……（只列出前" + MOST + "处）\n");
    }
  }

  long count() {
    return count;
  }

  /** Whether nothing is found but PDFs that cannot be made again, because of what made them. */
  boolean areUnlikeAlone() {
    return count > 0 && count == unlike;
  }

  private static String words(Finding finding) {
    String name = "“" + OneLine.of(finding.name()) + "”";
    return switch (finding.kind()) {
      case MISSING -> "缺少：" + name + "不在归档中";
      case ADDED -> "多出：" + name + "不是归档原有的";
      case TWICE -> "多出：" + name + "有两个";
      case CHANGED -> "改动：" + name + "的内容与 SHA256SUMS 不同";
      case MANIFEST -> "清单：manifest.ndjson 中的" + name + "与 SHA256SUMS 不同";
      case REJECTED -> "清单：rejected.ndjson 与 manifest.ndjson 不同";
      case FRAME -> "改动：" + name + "不是原来的ZIP文件，被重新打包过，或者夹带了别的内容";
      case DAMAGED -> "损坏：" + name + "读不出来，或者不完整";
      case FOREIGN -> name + "不是本程序做成的归档，或者已经损坏：其中没有 SHA256SUMS";
      case OTHER -> "版本：" + name + "是别的版本、模板或者字体做成的，不能重做对照";
      case REMADE -> "重做：" + name + "与用其中的报告重做的不同，内容改动过";
      case SHARDS -> "分片：各片不齐，有重复的，或者不是同一个归档的（报告、选项、程序版本不同）";
      case SOURCES -> "分片：各片合起来不是全部的报告";
    };
  }
}
