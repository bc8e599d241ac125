package nianbao.render.preprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nianbao.measure.Glyph;
import nianbao.measure.MeasuredPage;
import org.assertj.core.data.Offset;

/** What two layouts have in common for a reader, however they are painted. */
final class Likeness {

  /** In pt. */
  private static final Offset<Double> NEAR = within(0.1);

  private Likeness() {}

  /** Both have the same pages, and the same tags. */
  static void assertAlike(Laid laid, Laid expected) {
    List<MeasuredPage> pages = laid.measured().pages();
    assertThat(pages).hasSameSizeAs(expected.measured().pages());
    for (int page = 0; page < pages.size(); page++) {
      assertAlike(pages.get(page), expected.measured().pages().get(page));
    }
    assertThat(laid.measured().outline()).isEqualTo(expected.measured().outline());
  }

  private static void assertAlike(MeasuredPage page, MeasuredPage like) {
    assertThat(Glyph.text(page.glyphs())).isEqualTo(Glyph.text(like.glyphs()));
    for (int i = 0; i < page.glyphs().size(); i++) {
      assertAlike(page.glyphs().get(i), like.glyphs().get(i));
    }
    assertThat(page.pictures()).isEqualTo(like.pictures());
    assertCovered(page.rules(), like.rules());
    assertCovered(like.rules(), page.rules());
  }

  private static void assertAlike(Glyph glyph, Glyph like) {
    assertThat(List.of(glyph.text(), glyph.face(), glyph.rgb(), glyph.mark().artifact()))
        .isEqualTo(List.of(like.text(), like.face(), like.rgb(), like.mark().artifact()));
    assertNear(glyph, like, Glyph::size);
    assertNear(glyph, like, Glyph::left);
    assertNear(glyph, like, Glyph::right);
    assertNear(glyph, like, Glyph::baseline);
  }

  private static void assertNear(Glyph glyph, Glyph like, ToDoubleFunction<Glyph> length) {
    assertThat(length.applyAsDouble(glyph))
        .as("%s", glyph)
        .isCloseTo(length.applyAsDouble(like), NEAR);
  }

  /** All ink of some rules lies within that of others. */
  private static void assertCovered(
      List<nianbao.measure.Area> rules, List<nianbao.measure.Area> others) {
    for (nianbao.measure.Area rule : rules) {
      Rectangle2D ink =
          new Rectangle2D.Double(rule.left(), rule.top(), rule.width(), rule.height());
      Area bare = new Area(ink);
      others.stream()
          .filter(other -> other.rgb() == rule.rgb())
          .map(Likeness::grown)
          .filter(ink::intersects)
          .forEach(other -> bare.subtract(new Area(other)));
      assertThat(bare.getBounds2D().isEmpty()).as("%s", rule).isTrue();
    }
  }

  private static Rectangle2D grown(nianbao.measure.Area rule) {
    double by = NEAR.value;
    return new Rectangle2D.Double(
        rule.left() - by, rule.top() - by, rule.width() + 2 * by, rule.height() + 2 * by);
  }
}
