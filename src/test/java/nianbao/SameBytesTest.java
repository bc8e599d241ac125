package nianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nianbao.cases.Case;
import nianbao.cases.PrintedCase;
import nianbao.cases.SharedPress;
import nianbao.catalogue.Cases;
import nianbao.catalogue.EveryCase;
import nianbao.press.Press;
import nianbao.press.Setup;
import org.junit.jupiter.api.Test;

/** The same report gives the same bytes, whoever prints it, wherever and beside whom. */
class SameBytesTest {

  private static final int THREADS = 4;
  private static final Press PLAIN = new Press(Setup.shipped("test").plainly(true));

  @Test
  void inAnotherTimeZoneAndLocale() {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      // Arabic has digits of its own: nothing that formats by default escapes.
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Press press = press();
      for (Case sample : Cases.samples()) {
        assertSame(sample, SharedPress.pdf(press, sample));
      }
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void onSeveralThreads() throws ExecutionException, InterruptedException {
    List<Case> reports = new ArrayList<>(Cases.samples());
    reports.add(Cases.named("rare-characters"));
    reports.add(Cases.named("figures"));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<byte[]>> pdfs = new ArrayList<>();
      for (int round = 0; round < THREADS; round++) {
        reports.forEach(report -> pdfs.add(threads.submit(() -> SharedPress.pdf(report))));
      }
      for (int i = 0; i < pdfs.size(); i++) {
        assertSame(reports.get(i % reports.size()), pdfs.get(i).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @EveryCase
  void thePlainWayWhereNothingIsKeptFromOneReportToTheNext(Case report) {
    assertThat(SharedPress.pdf(PLAIN, report)).isEqualTo(SharedPress.pdf(report));
  }

  private static void assertSame(Case report, byte[] pdf) {
    assertThat(Arrays.equals(pdf, PrintedCase.of(report).pdf())).as("%s", report).isTrue();
  }

  /** A press of its own: what it keeps from its making is made here too. */
  private static Press press() {
    return new Press(new Setup(Optional.empty(), Optional.empty(), "test", warning -> {}));
  }
}
