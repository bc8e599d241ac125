package nianbao.office.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.form.LineId;
import nianbao.report.Cell;
import nianbao.report.Figures;
import nianbao.report.Row;
import org.junit.jupiter.api.Test;

class JumpsTest {

  @Test
  void whatAllDoIsNoJumpAndWhatOneDoesIs() {
    Jumps jumps = new Jumps();
    for (int i = 0; i < 20; i++) {
      jumps.learn(received(160 + 2 * i), received(80 + i));
    }

    assertThat(jumps.of(received(180), received(90))).isEmpty();
    assertThat(jumps.of(received(70), received(90))).hasSize(1);
    assertThat(jumps.of(received(900), received(90)))
        .singleElement()
        .asString()
        .startsWith("一、本年新收政府信息公开申请数量“总计”上年90、今年900，增加810，是同批20个机关一般变化的");
  }

  @Test
  void penaltiesAreLookedAtLikeApplicationsAndWhatATotalIsTheSumOfIsNotAskedAboutTwice() {
    Jumps jumps = new Jumps();

    assertThat(jumps.of(with(LineId.PENALTIES, 900), with(LineId.PENALTIES, 90)))
        .singleElement()
        .asString()
        .startsWith("二、行政处罚“本年处理决定数量”上年90、今年900");
    assertThat(jumps.of(received(900), received(90))).hasSize(1);
    assertThat(
            jumps.of(
                with(LineId.CARRIED_OVER, 0, 0, 0, 0, 0, 0, 900),
                with(LineId.CARRIED_OVER, 0, 0, 0, 0, 0, 0, 9)))
        .isEmpty();
  }

  @Test
  void aFewWildOnesDoNotHideAnother() {
    Jumps jumps = new Jumps();
    for (int i = 0; i < 20; i++) {
      jumps.learn(received(i < 5 ? 5000 : 50), received(50));
    }

    assertThat(jumps.of(received(5000), received(50))).hasSize(1);
  }

  @Test
  void smallChangesAndChanceDeserveNoQuestion() {
    Jumps jumps = new Jumps();

    assertThat(jumps.of(received(9), received(0))).isEmpty();
    assertThat(jumps.of(received(112), received(100))).isEmpty();
    assertThat(jumps.of(received(0), received(30)))
        .singleElement()
        .asString()
        .contains("同批可比的不足8个机关");
  }

  @Test
  void theMiddleIsFoundWithoutKeepingWhatWasAdded() {
    Spread spread = new Spread();
    for (double change : new double[] {-100, 1, 2, 3, 4, 5, 10_000}) {
      spread.add(change);
    }

    assertThat(spread.median()).isEqualTo(3);
    assertThat(spread.deviation()).isEqualTo(2);
  }

  private static Figures received(long total) {
    return with(LineId.RECEIVED, total, 0, 0, 0, 0, 0, total);
  }

  private static Figures with(LineId id, long... cells) {
    Form form = Form.of(Edition.FORM_2021);
    Map<LineId, Row> rows = new EnumMap<>(LineId.class);
    form.lines()
        .forEach(
            line ->
                rows.put(
                    line.id(),
                    new Row(line.columns().stream().<Cell>map(c -> new Cell.Count(0)).toList())));
    rows.put(id, Row.of(cells));
    return new Figures(form, rows);
  }
}
