package nianbao.intake.container.unruled;

import java.util.List;

/** A line of a page: words from the left, parted by gaps. */
public record WordLine(List<Word> words) {

  public WordLine {
    words = List.copyOf(words);
  }

  /** Whether it has several words. */
  boolean isParted() {
    return words.size() > 1;
  }

  /** The figures that it ends in. */
  List<Word> figures() {
    int first = words.size();
    while (first > 0 && words.get(first - 1).isFigure()) {
      first--;
    }
    return words.subList(first, words.size());
  }

  /** What stands before the figures. */
  List<Word> before() {
    return words.subList(0, words.size() - figures().size());
  }

  float base() {
    return words.get(0).base();
  }

  float width() {
    return words.get(words.size() - 1).right() - words.get(0).left();
  }
}
