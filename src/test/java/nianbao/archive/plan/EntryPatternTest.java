package nianbao.archive.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Entries are called as the pattern says, and no report leaves its folder. */
final class EntryPatternTest {

  @Test
  void theStandardIsYearAndTitle() {
    assertThat(EntryPattern.STANDARD.entry("某局", 2024, "某局2024年政府信息公开工作年度报告"))
        .isEqualTo("2024/某局2024年政府信息公开工作年度报告");
  }

  @Test
  void placesStandWherePutAndTheSuffixNeedNotBeWritten() {
    assertThat(entry("{agency}/{year}.pdf", "某局")).isEqualTo("某局/2024");
    assertThat(entry("年报-{agency}-{year}", "某局")).isEqualTo("年报-某局-2024");
  }

  @Test
  void aReportCannotLeaveItsFolder() {
    assertThat(entry("{agency}/{year}", "../../etc")).isEqualTo("_._.._etc/2024");
    assertThat(entry("{agency}/{year}", "..")).isEqualTo("__/2024");
    assertThat(entry("{agency}/{year}", "C:\\CON")).isEqualTo("C__CON/2024");
    assertThat(entry("{agency}/{year}", "CON")).isEqualTo("_CON/2024");
    assertThat(entry("{agency}", "{title}$1\\1")).isEqualTo("{title}$1_1");
  }

  @Test
  void patternsThatCannotBeAreRefused() {
    assertThat(EntryPattern.of("{year}")).as("no agency").isEmpty();
    assertThat(EntryPattern.of("/{title}")).as("absolute").isEmpty();
    assertThat(EntryPattern.of("../{title}")).as("upwards").isEmpty();
    assertThat(EntryPattern.of("{titel}")).as("unknown place").isEmpty();
    assertThat(EntryPattern.of("{title}/")).as("no name").isEmpty();
    assertThat(EntryPattern.of("C:{title}")).as("a drive").isEmpty();
    assertThat(EntryPattern.of("")).isEmpty();
  }

  @Test
  void shardsAreWrittenAsIndexAndCount() {
    assertThat(Shard.of("2/3")).contains(new Shard(2, 3));
    assertThat(Shard.of("0/3")).isEmpty();
    assertThat(Shard.of("4/3")).isEmpty();
    assertThat(Shard.of("1")).isEmpty();
    assertThat(Shard.of("1/100000")).isEmpty();
  }

  private static String entry(String pattern, String agency) {
    return EntryPattern.of(pattern).orElseThrow().entry(agency, 2024, agency);
  }
}
