package nianbao.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import nianbao.check.sentence.Clauses;
import nianbao.check.sentence.Scope;
import nianbao.check.sentence.Sentence;

/** 政府信息公开申请12件, 全年共有26件政府信息公开申请: applications counted without a verb. */
final class NamedApplications {

  /** Kinds that may stand before a name without a verb, such that it is all of the applications. */
  private static final String BEFORE_NAME = ",(/YtsTMPWOe";

  private NamedApplications() {}

  static List<Phrase> phrases() {
    return List.of(
        Phrase.of("AN", "f{1,3}+(N)d?+(A)(?=[,()]|$)", NamedApplications::countedBefore),
        Phrase.of(
            "AN", "(?<=[sWtY])f{0,2}+(N)d?+(A)(?!d?[VSDu])", NamedApplications::countedBefore),
        Phrase.of("AN", "(?<=p)(N)d?+(A)(?=x?+f{0,2}+H)", NamedApplications::countedBefore),
        Phrase.of(
            "A",
            Applications.NAME + Applications.SUM + Applications.NUMBER,
            NamedApplications::counted),
        Phrase.of(
            "a",
            Applications.NAME + Applications.SUM + Applications.NUMBER,
            NamedApplications::counted));
  }

  /** 全年共有26件政府信息公开申请. */
  private static List<Statement> countedBefore(
      Sentence sentence, MatchResult words, TableFigures tables) {
    Scope scope = sentence.scope(words.start(2));
    return scope.isWhole() && !scope.listed() && isAll(sentence, words.start(), tables)
        ? Applications.stated(
            words, sentence.value(words.start(1)), List.of(tables.received(), tables.accepted()))
        : List.of();
  }

  /** Without a verb the figure may be what came in, what was settled, or what was disclosed. */
  private static List<Statement> counted(
      Sentence sentence, MatchResult words, TableFigures tables) {
    Scope scope = sentence.scope(words.start());
    boolean named = Applications.isNamed(sentence, words);
    if (!named || !scope.isWhole() || scope.listed() || !isAll(sentence, words.start(), tables)) {
      return List.of();
    }
    List<Figure> figures = new ArrayList<>(List.of(tables.received(), tables.accepted()));
    if (tables.balance()) {
      figures.add(tables.settled());
      figures.add(tables.disclosed());
    }
    return Applications.stated(words, sentence.value(words.end() - 1), figures);
  }

  private static boolean isAll(Sentence sentence, int name, TableFigures tables) {
    int before = Clauses.firstOf(sentence.kinds(), name, "dfUcpI");
    int place = Clauses.firstOf(sentence.kinds(), before, "x");
    if (place < before && isOwnPlace(sentence.words(place, before - 1), tables)) {
      before = place;
    }
    return before == 0 || BEFORE_NAME.indexOf(sentence.kinds().charAt(before - 1)) >= 0;
  }

  /** 青石县政府信息公开申请总量为12件, of 青石县人民政府. */
  private static boolean isOwnPlace(String words, TableFigures tables) {
    return words.length() > 1 && tables.report().agency().startsWith(words);
  }
}
