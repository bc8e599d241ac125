package nianbao.render.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a line may break: at each bar, and nowhere else. */
class LineBreakerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "面|积|35m²|以|上",
        "面|积|35㎡|以|上",
        "面|积|3万㎡|以|上",
        "重|5㎎|，|多|于|20 ㎏|的",
        "水|H₂O|与|PM₂.₅|的|值",
        "热|到|98℉|为|止",
        "误|差|±5|以|内|，|为|20±5分",
        "占|比|≥60%|的|，|另|＜５％|的",
        "共|3×5|组|，|即|15|组",
        "a²+b²|的|和",
        "共|100|＋200|＋300|＋400|＋500元",
        "收|到|37件|，|办|结|2.5万件|。"
      })
  void aFigureKeepsItsSignAndItsUnit(String text) {
    assertThat(broken(text.replace("|", ""))).isEqualTo(text.replace("|，", "，").replace("|。", "。"));
  }

  private static String broken(String text) {
    LineBreaker breaker = new LineBreaker();
    breaker.setText(text);
    StringBuilder broken = new StringBuilder();
    int start = 0;
    for (int end = breaker.next(); end >= 0; end = breaker.next()) {
      broken.append(start == 0 ? "" : "|").append(text, start, end);
      start = end;
    }
    return broken.toString();
  }
}
