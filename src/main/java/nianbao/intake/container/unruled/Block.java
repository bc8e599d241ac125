package nianbao.intake.container.unruled;

import java.util.List;
import java.util.stream.Collectors;
import nianbao.intake.piece.Place;

/** The words of one cell, a line each, from the top. */
record Block(List<Word> words) {

  Block {
    words = List.copyOf(words);
  }

  static Block of(Word word) {
    return new Block(List.of(word));
  }

  boolean isFigure() {
    return words.size() == 1 && first().isFigure();
  }

  Word first() {
    return words.get(0);
  }

  Word last() {
    return words.get(words.size() - 1);
  }

  float base() {
    return (first().base() + last().base()) / 2;
  }

  float left() {
    return (float) words.stream().mapToDouble(Word::left).min().orElse(0);
  }

  float right() {
    return (float) words.stream().mapToDouble(Word::right).max().orElse(0);
  }

  String text() {
    return words.stream().map(word -> word.text().strip()).collect(Collectors.joining("\n"));
  }

  Place place(int page) {
    float top = first().base() - first().em();
    return new Place.OnPage(page, left(), top, right(), last().base());
  }
}
