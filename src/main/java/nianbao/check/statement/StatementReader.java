package nianbao.check.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import nianbao.check.sentence.Sentence;

/** Finds all figures that a sentence states. */
final class StatementReader {

  /** In this order: words that one phrase has taken are not read again by the next. */
  static final List<Phrase> PHRASES =
      Stream.of(
              CarriedApplications.phrases(),
              OpenApplications.phrases(),
              CountedApplications.besideOthers(),
              Applications.phrases(),
              CountedApplications.phrases(),
              Proceedings.phrases(),
              NormativeDocuments.phrases(),
              Denials.phrases())
          .flatMap(List::stream)
          .toList();

  private final TableFigures tables;

  StatementReader(TableFigures tables) {
    this.tables = tables;
  }

  List<Statement> in(Sentence sentence) {
    List<Statement> statements = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Phrase phrase : PHRASES) {
      if (!phrase.isPossibleIn(sentence)) {
        continue;
      }
      Matcher words = phrase.kinds().matcher(sentence.kinds());
      while (words.find()) {
        if (taken.get(words.start(), words.end()).isEmpty()) {
          List<Statement> stated = phrase.meaning().of(sentence, words, tables);
          statements.addAll(stated);
          taken.set(words.start(), words.end(), !stated.isEmpty());
        }
      }
    }
    return statements;
  }
}
