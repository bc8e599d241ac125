package nianbao.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumeralTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "12|12",
        "3,985,758|3985758",
        "零|0",
        "两|2",
        "十|10",
        "十二|12",
        "二十|20",
        "一百零五|105",
        "三千二百一十五|3215",
        "一万二千|12000",
        "二〇|20"
      })
  void aNumeralHasItsValue(String numeral, long value) {
    assertThat(Numeral.value(numeral)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"收到12件", "发生一起", "公开三百余条和5份"})
  void aNumeralWithItsUnitIsFound(String text) {
    assertThat(Tokens.of(text).kinds()).contains(String.valueOf(Tokens.COUNT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "件", "收到若干件", "第711号", "1.5万", "三个月", "12345678901234件", "第3件", "5个工作日"})
  void whatCountsNothingIsPassedOver(String text) {
    assertThat(Tokens.of(text).kinds()).doesNotContain(String.valueOf(Tokens.COUNT));
  }

  @ParameterizedTest
  @CsvSource({
    "收到政府信息公开申请12件, RAN",
    "2023年依申请公开, YA",
    "2021年至2023年, T",
    "1月1日至12月31日, t",
    "上半年, T",
    "'依申请公开政府信息, 复议', A"
  })
  void wordsHaveKindsAndTheNamesOfApplicationsAreOne(String text, String kinds) {
    assertThat(Tokens.of(text).kinds()).startsWith(kinds);
  }
}
