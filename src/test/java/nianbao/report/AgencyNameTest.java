package nianbao.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of agencies compare as people compare them. */
final class AgencyNameTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "|青石县统计局 |,青石县统计局,true",
        "|\u3000青石县统计局\u00A0|,青石县统计局,true",
        "青石县 统计局,青石县统计局,true",
        "青石县城管局（执法局）,青石县城管局(执法局),true",
        "青石县卫生与健康局,青石县卫生和健康局,true",
        "青石县统计局,黑石县统计局,false",
        "青石县卫生健康局,青石县卫生和健康局,false"
      })
  void blanksBracketsAndAndMakeNoOtherAgency(String one, String other, boolean same) {
    assertThat(new AgencyName(one).isSameAs(new AgencyName(other))).isEqualTo(same);
  }

  /** Titles and sign-offs of two lines or three, with the marks and words that no line tears. */
  @ParameterizedTest
  @CsvSource({
    "中共青石市委宣传部青石市人民政府新闻办公室, 20, 中共青石市委宣传部|青石市人民政府新闻办公室",
    "中共青石市委、青石市人民政府信访局办公室, 16, 中共青石市委、|青石市人民政府信访局办公室",
    "青石市住房和城乡建设局、青石市城市管理局, 12, 青石市住房和城乡建设局、|青石市城市管理局",
    "青石市高新技术产业开发区市场监督管理局, 14, 青石市高新技术产业开发区|市场监督管理局",
    "青石市综合行政执法局（青石市城市管理局）, 14, 青石市综合行政执法局|（青石市城市管理局）",
    "青石市发展和改革委员会能源管理办公室, 12, 青石市发展和改革委员会|能源管理办公室"
  })
  void linesEndWhereAUnitDoes(String name, int most, String lines) {
    assertThat(new AgencyName(name).lines(most)).containsExactly(lines.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "青石市农业农村局、乡村振兴局、畜牧兽医局、水利局",
        "中共青石市委青石市人民政府信访局、中共青石市委群众工作部",
        "青石市（青石山风景名胜区）管理委员会（筹备组）、旅游局"
      })
  void noLineBeginsOrEndsWithTheWrongMark(String name) {
    for (int most = 5; most <= 26; most++) {
      assertThat(new AgencyName(name).lines(most))
          .hasSizeGreaterThanOrEqualTo((name.length() + most - 1) / most)
          .noneMatch(line -> line.matches("[、）].*|.*（"));
    }
  }
}
