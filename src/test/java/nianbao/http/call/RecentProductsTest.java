package nianbao.http.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalInt;
import nianbao.press.format.Format;
import nianbao.press.format.Product;
import org.junit.jupiter.api.Test;

final class RecentProductsTest {

  private static final Instant NOW = Instant.parse("2025-01-20T08:00:00Z");

  private final RecentProducts recent = new RecentProducts();

  @Test
  void givesBackWhatWasMadeUntilAMinuteHasPassed() {
    Product made = product(10);
    recent.keep("a", made, false, NOW);

    assertThat(recent.find("a", NOW.plusSeconds(60))).containsSame(made);
    assertThat(recent.find("b", NOW)).isEmpty();
    assertThat(recent.find("a", NOW.plusSeconds(61))).isEmpty();
    assertThat(recent.find("a", NOW)).isEmpty();
  }

  @Test
  void remembersWhatWasHeavy() {
    recent.keep("a", product(10), true, NOW);
    recent.keep("b", product(10), false, NOW);

    assertThat(recent.isHeavy("a", NOW)).contains(true);
    assertThat(recent.isHeavy("b", NOW)).contains(false);
    assertThat(recent.isHeavy("c", NOW)).isEmpty();
  }

  @Test
  void keepsFewAndLetsTheOldestGo() {
    for (String key : new String[] {"a", "b", "c", "a", "d", "e"}) {
      recent.keep(key, product(10), false, NOW);
    }

    assertThat(recent.find("b", NOW)).isEmpty();
    assertThat(recent.find("c", NOW)).isPresent();
    assertThat(recent.find("a", NOW)).isPresent();
  }

  @Test
  void keepsNoMoreThanThereIsRoomFor() {
    recent.keep("a", product(20 << 20), false, NOW);
    recent.keep("b", product(20 << 20), false, NOW);
    assertThat(recent.find("a", NOW)).isEmpty();
    assertThat(recent.find("b", NOW)).isPresent();
    recent.keep("c", product(33 << 20), false, NOW);
    assertThat(recent.find("c", NOW)).isEmpty();
    assertThat(recent.find("b", NOW)).isEmpty();
  }

  @Test
  void aReportIsFoundByItsBytesAndWhatIsMadeOfIt() {
    byte[] report = {'{', '}'};
    assertThat(RecentProducts.key("FALSE", report))
        .isEqualTo(RecentProducts.key("FALSE", report.clone()))
        .isNotEqualTo(RecentProducts.key("TRUE", report))
        .isNotEqualTo(RecentProducts.key("FALSE", new byte[] {'{', ' ', '}'}));
  }

  private static Product product(int size) {
    return new Product(Format.PDF, "报告", OptionalInt.of(1), new byte[size]);
  }
}
