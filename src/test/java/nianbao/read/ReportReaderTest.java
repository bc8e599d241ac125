package nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nianbao.form.LineId;
import nianbao.form.Part;
import nianbao.report.Block;
import nianbao.report.Report;
import nianbao.report.Row;
import org.junit.jupiter.api.Test;

class ReportReaderTest {

  @Test
  void takesIntegersInEveryNotationThatJsonHas() {
    Reading.Accepted reading =
        accepted(
            ReportJson.read(
                raw("\"received\":[0,0,0,0,0,0,0]", "\"received\":[1.0,1e2,-0,0.05e2,0,0,0]")));

    assertThat(reading.report().figures().row(LineId.RECEIVED))
        .isEqualTo(Row.of(1, 100, 0, 5, 0, 0, 0));
    assertThat(reading.canonical()).contains("\"received\":[1,100,0,5,0,0,0]");
  }

  @Test
  void takesTheGreatestIntegerWithAndWithoutAPoint() {
    Reading.Accepted reading =
        accepted(
            ReportJson.read(
                raw(
                    "\"received\":[0,0,0,0,0,0,0]",
                    "\"received\":[9007199254740991,9007199254740991.0,0,-0,0,0,null]")));

    assertThat(reading.canonical())
        .contains("\"received\":[9007199254740991,9007199254740991,0,0,0,0,null]");
  }

  @Test
  void readsALineBreakAsOneCharacterOnAllSystems() {
    Reading.Accepted reading =
        accepted(ReportJson.smallest().with("/overview", "[\"一\\r\\n二\\n三\"]"));

    assertThat(reading.report().text(Part.OVERVIEW))
        .containsExactly(new Block.Paragraph("一\n二\n三"));
    assertThat(reading.canonical()).contains("\"overview\":[\"一\\r\\n二\\n三\"]");
  }

  @Test
  void readsTheSameWithAByteOrderMark() {
    String json = ReportJson.smallest().text();

    assertThat(ReportJson.read("\uFEFF" + json)).isEqualTo(ReportJson.read(json));
  }

  @Test
  void readsTheCanonicalFormAsTheSameReport() {
    Reading.Accepted reading = accepted(ReportJson.smallest().with("/preamble", "[\"“引言”\"]"));

    assertThat(ReportJson.read(reading.canonical())).isEqualTo(reading);
  }

  @Test
  void takesInAgainWhatItAcceptedAsTheSameReport() {
    Reading.Accepted reading =
        accepted(ReportJson.smallest().with("/preamble", "[\"“引言”\\r\\n第二行\"]"));

    assertThat(new ReportReader().again(reading.canonical())).isEqualTo(reading);
  }

  @Test
  void readsTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(accepted(ReportJson.smallest().with("/level", "\"city\"")).report().level())
          .contains(Report.Level.CITY);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void takesNoMoreFromAStreamThanTheBound() throws IOException {
    AtomicLong taken = new AtomicLong();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            taken.incrementAndGet();
            return '[';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            taken.addAndGet(length);
            Arrays.fill(buffer, offset, offset + length, (byte) '[');
            return length;
          }
        };

    Reading reading = new ReportReader().read(endless);

    assertThat(((Reading.Unreadable) reading).problem().rule()).isEqualTo("too-large");
    assertThat(taken).hasValue(ReportReader.MAX_BYTES + 1L);
  }

  @Test
  void takesAnInputOfTheBoundAndNoByteMore() throws IOException {
    byte[] json = ReportJson.smallest().text().getBytes(StandardCharsets.UTF_8);
    byte[] padded = Arrays.copyOf(json, ReportReader.MAX_BYTES);
    Arrays.fill(padded, json.length, padded.length, (byte) ' ');

    Reading reading = new ReportReader().read(new ByteArrayInputStream(padded));

    assertThat(reading).isInstanceOf(Reading.Accepted.class);
  }

  @Test
  void servesManyThreadsAtOnce() {
    ReportReader reader = new ReportReader();
    byte[] good = ReportJson.smallest().text().getBytes(StandardCharsets.UTF_8);
    byte[] bad = ReportJson.smallest().with("/year", "1").text().getBytes(StandardCharsets.UTF_8);

    List<Reading> readings =
        IntStream.range(0, 400)
            .parallel()
            .mapToObj(i -> reader.read(i % 2 == 0 ? good : bad))
            .toList();

    for (int i = 0; i < readings.size(); i++) {
      assertThat(readings.get(i)).isEqualTo(readings.get(i % 2));
    }
    assertThat(readings.get(0)).isInstanceOf(Reading.Accepted.class);
    assertThat(readings.get(1)).isInstanceOf(Reading.Rejected.class);
  }

  @Test
  void readsItsSchemaOnAThreadOfAnotherClassLoader() throws InterruptedException {
    List<Reading> readings = new ArrayList<>();
    byte[] report = ReportJson.smallest().text().getBytes(StandardCharsets.UTF_8);
    Thread thread = new Thread(() -> readings.add(new ReportReader().read(report)));
    thread.setContextClassLoader(new ClassLoader(null) {});

    thread.start();
    thread.join();

    assertThat(readings).hasSize(1).hasOnlyElementsOfType(Reading.Accepted.class);
  }

  @Test
  void foldsEachReadingWithItsOwnFunction() {
    assertThat(kind(ReportJson.smallest().text())).isEqualTo("accepted");
    assertThat(kind("[]")).isEqualTo("rejected");
    assertThat(kind("[")).isEqualTo("unreadable");
  }

  private static String kind(String json) {
    return ReportJson.read(json)
        .fold(accepted -> "accepted", rejected -> "rejected", unreadable -> "unreadable");
  }

  private static String raw(String given, String instead) {
    String json = ReportJson.smallest().text();
    assertThat(json).contains(given);
    return json.replace(given, instead);
  }

  private static Reading.Accepted accepted(ReportJson json) {
    return accepted(json.read());
  }

  private static Reading.Accepted accepted(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Accepted.class);
    return (Reading.Accepted) reading;
  }
}
