package nianbao.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import nianbao.check.ReportBuilder;
import nianbao.check.sentence.Scope;
import nianbao.check.sentence.ScopeReader;
import nianbao.check.sentence.Sentence;
import nianbao.check.words.Tokens;
import nianbao.report.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole reading of a sentence costs work in proportion to its length. What is looked at around
 * a word is cut out of the sentence, so that the work is counted by the bytes that it takes, not by
 * a clock.
 */
@Tag("load")
final class ReadingWorkTest {

  private static final int SHORT = 4_000;
  private static final int TIMES = 4;
  private static final double MOST = 1.4 * TIMES;
  private static final Report REPORT = ReportBuilder.blameless().build();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到政府信息公开申请12件、",
        "因政府信息公开引发行政复议、",
        "上年结转、12件未办结，",
        "2023年的12件、",
        "制发、废止、规范性文件、",
        "未收到、",
        "（其中",
        "县教育局、",
        "分别为12件、",
        "累计收到申请1件，",
        "因此行政复议9件",
        "无行政复议和行政诉讼",
        "由此引发行政复议9件，",
        "建议提案、",
        "行政诉讼"
      })
  void fourTimesTheWordsAreFourTimesTheWork(String words) {
    String text = words.repeat(SHORT / words.length());
    long once = work(text);
    assertThat((double) work(text.repeat(TIMES)) / once).isLessThan(MOST);
  }

  /** The least of some rounds: the first ones also load classes. */
  private static long work(String text) {
    return IntStream.range(0, 3).mapToLong(round -> bytes(text)).min().orElseThrow();
  }

  private static long bytes(String text) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    read(text);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static List<Statement> read(String text) {
    Tokens tokens = Tokens.of(text);
    ScopeReader scopes = new ScopeReader(REPORT.year(), REPORT.agency(), Scope.APPLICATIONS);
    return new StatementReader(new TableFigures(REPORT))
        .in(Sentence.of(tokens, scopes.read(tokens)));
  }
}
