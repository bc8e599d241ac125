package nianbao.check.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nianbao.check.sentence.Clauses;
import nianbao.check.sentence.Sentence;

/** 办结61件，正在办理3件: what is not settled at the year's end is carried forward. */
final class OpenApplications {

  /** 剩余2件将于2025年1月答复, 其余2件正在办理. */
  private static final String REST = "\\$f?+(N)(?=[fd]{0,3}+(?:[z+]|p?[TF]))";

  /** 上年结转2件，尚在办理3件. */
  private static final Pattern CARRIED_OVER =
      Pattern.compile("(?:[PY][fd]{0,2}C|C[fd]{0,2}[PY])[kdHAaUft]{0,8}N,$");

  /** 在法定期限内答复74件 are settled. */
  private static final List<String> OPEN =
      List.of("尚在", "正在", "仍在", "还在", "在办", "在办理", "尚在办理期限内", "仍在办理期限内", "尚在法定期限内");

  private OpenApplications() {}

  static List<Phrase> phrases() {
    return List.of(
        Phrase.of(
            "N",
            "(N)f{0,3}+[+][Hkdfc]{0,3}+(?:/?+[fp]{0,3}+[FY]f?+H)?+(?=[,)]|$)",
            OpenApplications::inHand),
        Phrase.of(
            "N", "(?:z[Hd]{1,2}+|[+]H?+)[kdAa]{0,3}+f?+(N)(?=[,)]|$)", OpenApplications::inHand),
        Phrase.of("N", REST, OpenApplications::inHand),
        Phrase.of("$", "\\$f?+(N)(?=[,)]|$)", OpenApplications::inHand),
        Phrase.of(
            "NH",
            "(N)(?:c[^,()/NnVSMYPFCQ$]{0,14}+)?+[fpC]{0,3}+([TY])T?+[fd]{0,2}+H(?=[,]|$)",
            OpenApplications::nextYear));
  }

  /** 办结61件，正在办理3件: at the year's end these go on, unless cases were spoken of since. */
  private static List<Statement> inHand(Sentence sentence, MatchResult words, TableFigures tables) {
    String before = Clauses.nearBefore(sentence.kinds(), words.start());
    boolean besideCarried =
        CARRIED_OVER.matcher(before).find()
            && (sentence.kinds().charAt(words.start()) == 'z'
                || OPEN.contains(sentence.words(words.start(), words.start())));
    return (besideCarried || isBehindSettled(sentence, words, before))
            && CarriedApplications.isMeant(sentence, words)
        ? List.of(
            CarriedApplications.statement(
                words, sentence.value(words.start(1)), tables.carriedForward()))
        : List.of();
  }

  private static boolean isBehindSettled(Sentence sentence, MatchResult words, String before) {
    return lastSettled(before)
        .filter(settled -> !Clauses.hasOneOf("VSMPYu!", before.substring(settled.end())))
        .filter(settled -> !isInList(sentence, words, settled))
        .isPresent();
  }

  private static Optional<MatchResult> lastSettled(String before) {
    return CarriedApplications.SETTLED.matcher(before).results().reduce((first, last) -> last);
  }

  /** 办结55件，3件在2025年1月办结. */
  private static List<Statement> nextYear(
      Sentence sentence, MatchResult words, TableFigures tables) {
    String next = Integer.toString(tables.report().year() + 1);
    String before = Clauses.nearBefore(sentence.kinds(), words.start());
    boolean meant =
        sentence.words(words.start(2), words.start(2)).startsWith(next)
            && CarriedApplications.SETTLED.matcher(before).find()
            && !Clauses.hasOneOf("VSu!", before)
            && sentence.scope(words.start()).aboutApplications()
            && sentence.scope(words.start()).isWhole();
    return meant
        ? List.of(
            CarriedApplications.statement(
                words, sentence.value(words.start(1)), tables.carriedForward()))
        : List.of();
  }

  /** 其中办结21件，正在办理1件 are all there are; 其中网上受理13件，办结12件 is not. */
  private static boolean isInList(Sentence sentence, MatchResult words, MatchResult settled) {
    int offset = words.start() - Clauses.nearBefore(sentence.kinds(), words.start()).length();
    int first = offset + settled.start();
    String text = sentence.tokens().text();
    int list = Math.max(0, sentence.kinds().lastIndexOf('M', first));
    int from = sentence.tokens().all().get(list).start();
    int to = sentence.tokens().all().get(first).end();
    return sentence.scope(words.start()).listed()
        && list < first
        && text.substring(from, to).indexOf('；') < 0;
  }
}
