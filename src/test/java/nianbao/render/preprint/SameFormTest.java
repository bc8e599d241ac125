package nianbao.render.preprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nianbao.cases.Case;
import nianbao.cases.PrintedCase;
import nianbao.cases.SharedPress;
import nianbao.catalogue.Cases;
import nianbao.press.Press;
import nianbao.press.Setup;
import nianbao.render.PageRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A form is printed the same whatever was printed before it, and beside it. */
@Tag("cases")
class SameFormTest {

  /** More than a renderer keeps preprints of. */
  private static final int MANY = 70;

  private static final int THREADS = 4;

  /** A document of one form with a label of its own. */
  private static String document(String label) {
    return """
    <html lang="zh-CN"><head><title>表</title><meta name="subject" content="表"/>
    <meta name="description" content="表"/><style>
    body { font-family: 仿宋 }
    .form { table-layout: fixed; width: 300pt; border-collapse: collapse }
    .whole { page-break-inside: avoid }
    .form th, .form td { border: 1pt solid #000; text-align: center; font-weight: normal }
    </style></head><body><p>前</p>
    <div class="whole"><table class="form"><tr><th>%s</th><td>12</td></tr></table></div>
    <p>后</p></body></html>
    """
        .formatted(label);
  }

  @Test
  void afterMoreFormsThanAreKept() {
    PageRenderer renderer = Laid.renderer();
    List<Laid> first = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      for (int form = 0; form < MANY; form++) {
        Laid laid = Laid.by(renderer, document("机关" + form));
        assertThat(laid.rules()).as("rules of a grid of two cells").isEqualTo(5);
        assertThat(laid.copied()).contains("前", "机关" + form, "12", "后");
        if (round == 0) {
          first.add(laid);
        } else {
          assertThat(laid).isEqualTo(first.get(form));
        }
      }
    }
  }

  @Test
  void onSeveralThreadsThatAllSeeItFirst() throws ExecutionException, InterruptedException {
    String html = Laid.html(Cases.named("huancui-2023"));
    Laid alone = Laid.by(Laid.renderer(), html);
    PageRenderer renderer = Laid.renderer();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Laid>> beside = new ArrayList<>();
      for (int i = 0; i < 2 * THREADS; i++) {
        beside.add(threads.submit(() -> Laid.by(renderer, html)));
      }
      for (Future<Laid> laid : beside) {
        assertThat(laid.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void asTheFirstOfAProcessAndAfterOthers() {
    Press press = new Press(new Setup(Optional.empty(), Optional.empty(), "test", warning -> {}));
    Case report = Cases.named("huancui-2023");
    byte[] first = SharedPress.pdf(press, report);
    SharedPress.pdf(press, Cases.named("numbers-of-16-digits"));
    SharedPress.pdf(press, Cases.named("jining-2022"));
    assertThat(SharedPress.pdf(press, report)).isEqualTo(first);
    assertThat(PrintedCase.of(report).pdf()).isEqualTo(first);
  }
}
