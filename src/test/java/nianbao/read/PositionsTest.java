package nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nianbao.read.Positions.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PositionsTest {

  private static final String REPORT =
      """
      {
        "agency": "沂源县𠮷科学技术局", "year": 2024,
        "preamble": ["一", {"heading": "（一）",
          "level": 2}],
        "a/b": {"~": [null, true, -12]}
      }""";

  @ParameterizedTest
  @CsvSource({
    "'', 1, 1, 6, 2",
    "/agency, 2, 13, 2, 24",
    "/year, 2, 34, 2, 38",
    "/preamble, 3, 15, 4, 17",
    "/preamble/0, 3, 16, 3, 19",
    "/preamble/1, 3, 21, 4, 16",
    "/preamble/1/heading, 3, 33, 3, 38",
    "/preamble/1/level, 4, 14, 4, 15",
    "/a~1b/~0/0, 5, 17, 5, 21",
    "/a~1b/~0/1, 5, 23, 5, 27",
    "/a~1b/~0/2, 5, 29, 5, 32"
  })
  void aValueIsFoundFromItsFirstToBehindItsLastCharacter(
      String pointer, int startLine, int startColumn, int endLine, int endColumn) {
    assertThat(region(REPORT, pointer))
        .isEqualTo(new Region(startLine, startColumn, endLine, endColumn));
  }

  @ParameterizedTest
  @CsvSource({
    "/otherMatters, ''",
    "/preamble/2, /preamble",
    "/preamble/1/text, /preamble/1",
    "/year/0/1, /year"
  })
  void whatIsNotThereIsFoundAtTheNearestValueAroundIt(String pointer, String around) {
    assertThat(region(REPORT, pointer)).isEqualTo(region(REPORT, around));
  }

  @Test
  void linesEndAsTheyDoInAnyEditor() {
    assertThat(region("[\r\n1,\n2,\r3]", "/2")).isEqualTo(new Region(4, 1, 4, 2));
  }

  @Test
  void aByteOrderMarkIsNotCounted() {
    assertThat(region("\uFEFF[1]", "/0")).isEqualTo(new Region(1, 2, 1, 3));
  }

  @Test
  void whatReaderAndPositionsCallAPlaceIsOne() {
    String json = "{\"标题𠮷\":\r\n [1, x]}";
    Reading.Unreadable reading =
        (Reading.Unreadable) new ReportReader().read(json.getBytes(StandardCharsets.UTF_8));
    Region region = region(json.replace('x', '2'), "/标题𠮷/1");

    assertThat(List.of(reading.line(), reading.column()))
        .containsExactly(region.startLine(), region.startColumn());
  }

  @Test
  void whatIsNoJsonHasNoPositions() {
    assertThatThrownBy(() -> region("[1, x]", "/0")).isInstanceOf(IllegalArgumentException.class);
  }

  private static Region region(String json, String pointer) {
    return Positions.of(json.getBytes(StandardCharsets.UTF_8), List.of(pointer)).region(pointer);
  }
}
