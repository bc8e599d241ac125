package nianbao.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nianbao.check.sentence.Clauses;
import nianbao.check.sentence.NamedAgency;
import nianbao.check.sentence.Scope;
import nianbao.check.sentence.Sentence;
import nianbao.check.words.Tokens;

/** 制发行政规范性文件2件，废止1件, 现行有效件数14件, 公开信息40条，其中，规范性文件1件. */
final class NormativeDocuments {

  private static final String VERBS = "([IrlBGm][IrlBGm/fdt]{0,6}+)";
  private static final String SUM = "[fdk]{0,4}+";
  private static final String NUMBER = "(N|n(?<=[fBIr]n))";
  private static final String END = "(?=[,()/t]|$)";

  /** 现有1件规范性文件有效. */
  private static final String COUNTED_END = "(?=[,()/tB]|dh?f?G|$)";

  /** 现行有效47件全部在网站提供下载: what is said of all of them counts nothing more. */
  private static final String ELLIPTIC_END =
      "(?:" + END + "|(?=f{0,2}[pxGH][^,()/Nn]{0,24}(?:[,(]|$)))";

  private static final Pattern OPENING = Pattern.compile("(?:^|[,/])[ftYWs]{0,4}$");

  private static final String NONE = "z([fcs]{0,3}+[IrBGm][IrBGm/fdcz]{0,8}+)D[kdc]{0,3}+" + END;

  private NormativeDocuments() {}

  static List<Phrase> phrases() {
    return List.of(
        Phrase.of("Dz", NONE, NormativeDocuments::none),
        Phrase.of("DO", VERBS + "OD" + SUM + "()" + NUMBER, NormativeDocuments::ofTheBody),
        Phrase.of("D", VERBS + "D" + SUM + "()" + NUMBER, NormativeDocuments::stated),
        Phrase.of(
            "D", VERBS + "(?:x/?+){1,6}+kD" + SUM + "()" + NUMBER, NormativeDocuments::stated),
        Phrase.of(
            "DN", VERBS + "(?:x/?+){1,6}+k()(N)d?+D" + COUNTED_END, NormativeDocuments::stated),
        Phrase.of("DN", VERBS + "()(N)d?+D" + COUNTED_END, NormativeDocuments::stated),
        Phrase.of(
            "DN",
            "()(N)d?+D[fxc]{0,3}+([rB][rlBf]{0,3}+)" + END,
            NormativeDocuments::countedBefore),
        Phrase.of(
            "DN",
            "D(?=Nf{0,3}([rB][rlBf]{0,3}+)" + END + ")()(N)f{0,3}+[rB][rlBf]{0,3}+",
            NormativeDocuments::stated),
        Phrase.of("D", "()D" + SUM + "(?:" + VERBS + ")?+" + NUMBER, NormativeDocuments::listed),
        Phrase.of(
            "DN",
            "(?=Nf{0,2}([rB][rlBf]{0,3}+)" + END + ")()(N)f{0,2}+[rB][rlBf]{0,3}+",
            NormativeDocuments::elliptic),
        Phrase.of("D", "([Ir])(?:x/?+){1,3}+k()(N)" + END, NormativeDocuments::elliptic),
        Phrase.of(
            "Dz",
            "z[fc]{0,2}+([Ir](?:/[Ir])?+)()[fu]{0,2}+" + END,
            NormativeDocuments::ellipticNone),
        Phrase.of(
            "D",
            "([IrlBG][IrlBGfd/]{0,4}+)()" + NUMBER + ELLIPTIC_END,
            NormativeDocuments::elliptic));
  }

  private static List<Statement> none(Sentence sentence, MatchResult words, TableFigures tables) {
    String verbs = words.group(1);
    List<Figure> figures = new ArrayList<>();
    if (verbs.indexOf('I') >= 0) {
      figures.add(tables.issued());
    }
    if (verbs.indexOf('B') >= 0 && verbs.indexOf('I') < 0) {
      figures.add(tables.inForce());
    }
    if (verbs.indexOf('r') >= 0 && verbs.indexOf('m') < 0) {
      figures.add(tables.repealed());
    }
    return figures.stream()
        .flatMap(figure -> statement(sentence, words, 0, List.of(figure), tables).stream())
        .toList();
  }

  private static List<Statement> stated(Sentence sentence, MatchResult words, TableFigures tables) {
    return statement(
        sentence,
        words,
        sentence.value(words.start(3)),
        figures(sentence, words.group(1), tables),
        tables);
  }

  /** 印发局规范性文件2件, of a bureau: a government has bodies of several names. */
  private static List<Statement> ofTheBody(
      Sentence sentence, MatchResult words, TableFigures tables) {
    int body = words.end(1);
    String name = sentence.words(body, body);
    boolean own =
        !NamedAgency.isGovernment(tables.report().agency())
            && name.length() == 1
            && (tables.report().agency().endsWith(name) || name.equals("委"));
    return own ? stated(sentence, words, tables) : List.of();
  }

  /** By the verbs that govern the documents; nothing where they speak of parts or of others. */
  private static List<Figure> figures(Sentence sentence, String verbs, TableFigures tables) {
    boolean lapsed = sentence.has('l') && !isNoneLapsed(sentence);
    boolean repealed = sentence.has('r');
    return switch (verbs.replaceAll("[/fdt]", "").replaceAll("(.)\\1+", "$1")) {
      case "I", "IG", "GI" -> List.of(tables.issued());
      case "r" -> lapsed ? List.of() : List.of(tables.repealed());
      case "rl", "lr" -> List.of(tables.repealed());
      case "l" -> repealed ? List.of() : List.of(tables.repealed());
      case "B", "BG", "GB" -> List.of(tables.inForce());
      case "G" -> List.of(tables.issued(), tables.inForce());
      default -> List.of();
    };
  }

  /** 废止3件，失效0件. */
  private static boolean isNoneLapsed(Sentence sentence) {
    int number = sentence.kinds().indexOf("lN") + 1;
    return number > 0 && sentence.value(number) == 0;
  }

  /** An item of a list is governed by a verb behind it or by the one before the list. */
  private static List<Statement> listed(Sentence sentence, MatchResult words, TableFigures tables) {
    int number = words.start(3);
    if (words.start(2) >= 0) {
      return statement(
          sentence,
          words,
          sentence.value(number),
          figures(sentence, words.group(2), tables),
          tables);
    }
    return statement(
        sentence, words, sentence.value(number), governed(sentence, words, tables), tables);
  }

  /** 对20件规范性文件予以废止, 有143件规范性文件现行有效; nothing where some were looked through. */
  private static List<Statement> countedBefore(
      Sentence sentence, MatchResult words, TableFigures tables) {
    String before = Clauses.nearBefore(sentence.kinds(), words.start());
    boolean some = before.indexOf('m') >= 0;
    return some || Clauses.hasOneOf("MBr", sentence.clauseBefore(words.start()))
        ? List.of()
        : statement(
            sentence,
            words,
            sentence.value(words.start(2)),
            figures(sentence, words.group(3), tables),
            tables);
  }

  private static List<Figure> governed(Sentence sentence, MatchResult words, TableFigures tables) {
    String before = Clauses.nearBefore(sentence.kinds(), words.start());
    if (!before.isEmpty() && ",/(Mc".indexOf(before.charAt(before.length() - 1)) < 0) {
      return List.of();
    }
    int verb = before.length() - 1;
    while (verb >= 0 && "IrlBGm".indexOf(before.charAt(verb)) < 0) {
      verb--;
    }
    char governing = verb < 0 ? ' ' : before.charAt(verb);
    if (verb >= 0 && before.indexOf('O', verb) >= 0) {
      return List.of();
    }
    if (governing == 'I' && before.indexOf('M', verb) >= 0) {
      return List.of(tables.issued());
    }
    return governing == 'G' ? List.of(tables.issued(), tables.inForce()) : List.of();
  }

  /** 废止2件, where the sentence has named the documents. */
  private static List<Statement> elliptic(
      Sentence sentence, MatchResult words, TableFigures tables) {
    String before = Clauses.nearBefore(sentence.kinds(), words.start());
    int named = before.lastIndexOf('D');
    String between = named < 0 ? "" : before.substring(named);
    boolean ofDocuments = sentence.words(words.start(), words.start()).endsWith("文件");
    String others = others(words.group(1), before, Math.max(0, named));
    boolean some =
        between.indexOf('m') >= 0 && sentence.clauseBefore(words.start()).indexOf('M') >= 0;
    boolean meant = (named >= 0 || ofDocuments) && !some && !Clauses.hasOneOf(others, between);
    return meant ? stated(sentence, words, tables) : List.of();
  }

  /**
   * Between the documents and the verb nothing else may be counted. A verb that opens its clause is
   * near enough to its documents, unless these are only looked through: 清理规范性文件11件，废止3件 may be
   * others'.
   */
  private static String others(String verbs, String before, int named) {
    boolean inForce = verbs.indexOf('B') >= 0;
    int end = before.indexOf(Tokens.CLAUSE, named);
    String clause =
        Clauses.before(before, named) + before.substring(named, end < 0 ? before.length() : end);
    boolean someMeant = clause.indexOf('m') >= 0 && Clauses.hasOneOf("NWO", clause);
    boolean opening = OPENING.matcher(before).find() && !someMeant;
    return inForce || opening ? "uAaU" : "xumAaU";
  }

  /** 制发5件，无废止. */
  private static List<Statement> ellipticNone(
      Sentence sentence, MatchResult words, TableFigures tables) {
    String before = Clauses.nearBefore(sentence.kinds(), words.start());
    int named = before.lastIndexOf('D');
    boolean meant = named >= 0 && !Clauses.hasOneOf("umAaU", before.substring(named));
    return meant ? none(sentence, words, tables) : List.of();
  }

  /** 其中以局名义印发2件: the others were made under another name of the agency. */
  private static boolean isUnderOneOfSeveralNames(Sentence sentence, int word) {
    return sentence.scope(word).listed() && sentence.clauseBefore(word).indexOf('s') >= 0;
  }

  /** 部门规范性文件 are all of a department's, but some of a government's. */
  private static boolean isOfDepartments(
      Sentence sentence, MatchResult words, TableFigures tables) {
    return NamedAgency.isGovernment(tables.report().agency())
        && sentence.words(words.start(), words.end() - 1).contains("部门");
  }

  private static List<Statement> statement(
      Sentence sentence,
      MatchResult words,
      long number,
      List<Figure> figures,
      TableFigures tables) {
    Scope scope = sentence.scope(words.start());
    boolean itself =
        scope.governmentItself() && !scope.otherTime() && !scope.partial() && !scope.listed();
    boolean whole = (scope.isWhole() || itself) && !isOfDepartments(sentence, words, tables);
    return whole && !isUnderOneOfSeveralNames(sentence, words.start())
        ? List.of(
            new Statement(words.start(), words.end() - 1, Statement.DOCUMENTS, number, figures))
        : List.of();
  }
}
