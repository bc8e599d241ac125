package nianbao.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
