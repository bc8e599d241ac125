package nianbao.check.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nianbao.check.rule.Scan;

/** The ways to state figures, looked for together. */
final class Wordings {

  /**
   * A word that several wordings contain.
   *
   * @param counting a bit for each wording with a number
   * @param denying a bit for each that says that there is none
   */
  private record Anchor(int counting, int denying) {

    static Anchor of(Wording wording, int number) {
      return wording.denial() ? new Anchor(0, 1 << number) : new Anchor(1 << number, 0);
    }

    Anchor and(Anchor other) {
      return new Anchor(counting | other.counting, denying | other.denying);
    }

    int possibleIn(Sentence sentence) {
      return (sentence.counts() ? counting : 0) | (sentence.denies() ? denying : 0);
    }
  }

  private final List<Wording> all;
  private final Scan scan;
  private final Map<String, Anchor> anchors = new LinkedHashMap<>();

  Wordings(List<Wording> all) {
    this.all = all;
    this.scan = new Scan(all.stream().map(Wording::pattern).toList());
    for (int i = 0; i < all.size(); i++) {
      anchors.merge(all.get(i).anchor(), Anchor.of(all.get(i), i), Anchor::and);
    }
  }

  /** Tells all figures that a sentence states. */
  void in(Sentence sentence, BiConsumer<Wording, Statement> listener) {
    int possible = 0;
    for (Map.Entry<String, Anchor> anchor : anchors.entrySet()) {
      int more = anchor.getValue().possibleIn(sentence);
      if ((more & ~possible) != 0 && sentence.text().contains(anchor.getKey())) {
        possible |= more;
      }
    }
    if (possible != 0) {
      scan.in(
          sentence.text(),
          possible,
          (number, found) -> listener.accept(all.get(number), Statement.of(sentence, found)));
    }
  }
}
