package nianbao.cli.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nianbao.cli.option.PressOptions;
import nianbao.intake.Stated;
import nianbao.press.Importer;
import nianbao.press.Press;
import nianbao.press.input.CheckedDraft;
import nianbao.terminal.Exit;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao import}: documents become drafts of reports. */
@Command(
    name = "import",
    customSynopsis = "nianbao import 文件或文件夹... [选项]",
    header = "把Word、网页、表格、文本变成报告的JSON",
    description = {
      "每个数字都要行名、表头、格数对得上才算读出；对不上的列为疑点，附原文和位置，读不出的留空，从不猜测。",
      "疑点写在报告旁边的“名字.import.json”里；一次导入多个文件的，合写在“import.ndjson”里，每行一个文件。",
      "没有疑点也没有错误时退出码是0，有疑点或错误是1，有文件读不了是2。"
    },
    footer = {
      "例：nianbao import 2024年报.docx -o report.json",
      "例：nianbao import 年报网页.html -o - --agency 某某市财政局 --issued-on 2025-01-20",
      "例：nianbao import 往年/ 各县.zip -o drafts --junit junit.xml --summary summary.md",
      "例：nianbao import 数字.csv --into report.json -o report.json"
    })
public final class ImportCommand implements Callable<Integer> {

  private static final String STANDARD_OUTPUT = "-";

  private final Terminal terminal;

  @Parameters(
      paramLabel = "文件或文件夹",
      arity = "1..*",
      description = "要导入的文档；文件夹和ZIP里的都导入；写 - 则从标准输入读一个")
  private List<String> names = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "文件",
      description = "做成的报告；多个文档时是文件夹；写 - 则写到标准输出；不写则放在当前文件夹，以原来的文件名为名")
  private @Nullable String output;

  @Mixin private final StatedOptions stated;

  @Option(names = "--quiet", description = "不逐条列出疑点和问题")
  private boolean quiet;

  @Mixin private final Results results;

  @Mixin private final PressOptions options;

  /** The command in a world. */
  public ImportCommand(Terminal terminal) {
    this.terminal = terminal;
    this.stated = new StatedOptions();
    this.results = new Results(terminal);
    this.options = new PressOptions(terminal);
  }

  @Override
  public Integer call() throws IOException {
    Documents named = new Documents(terminal);
    List<Document> documents = named.named(names);
    if (documents.isEmpty()) {
      throw new UnusableException("文件夹里没有可以导入的文档。");
    }
    boolean many = named.areMany(names);
    if (many && STANDARD_OUTPUT.equals(output)) {
      throw new UnusableException("多个文档不能都写到标准输出；请用 -o 指明文件夹。");
    }
    results.require();
    Stated known = stated.stated(terminal);
    return options.with(
        press -> convert(press, documents, new Drafts(terminal, output, many), known));
  }

  private int convert(Press press, List<Document> documents, Drafts drafts, Stated known)
      throws IOException {
    Importer importer = new Importer(press);
    int exit = Exit.MADE;
    for (Document document : documents) {
      exit = Math.max(exit, convert(importer, document, drafts, press, known));
    }
    drafts.finish();
    results.finish();
    return exit;
  }

  private int convert(
      Importer importer, Document document, Drafts drafts, Press press, Stated known) {
    byte[] bytes;
    try {
      bytes = document.bytes();
    } catch (UnusableException e) {
      return refuse(document, String.valueOf(e.getMessage()).replaceFirst("。$", ""), drafts);
    }
    return importer.read(
        bytes,
        known,
        draft -> accept(document, draft, drafts, press),
        sentence -> refuse(document, sentence, drafts));
  }

  private int accept(Document document, CheckedDraft draft, Drafts drafts, Press press) {
    String written = drafts.write(document, draft);
    Told told = new Told(press, draft);
    if (!quiet) {
      told.lines().forEach(terminal::say);
    }
    results.read(document, told, draft.isClean());
    terminal.say(document.shownName() + written + told.count());
    return draft.isClean() ? Exit.MADE : Exit.REJECTED;
  }

  private int refuse(Document document, String sentence, Drafts drafts) {
    drafts.refuse(document, sentence);
    results.refused(document, sentence);
    terminal.say("无法导入" + document.shownName() + "：" + sentence + "。");
    return Exit.UNUSABLE;
  }
}
