package nianbao.check.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.words.Tokens;

/** Who does what a sentence says: the agency of the report, all of a government's, or another. */
public final class Subjects {

  /** Who a word is. */
  enum Who {
    SELF,
    ALL,
    PART,
    OTHER,

    /** Of one part of the cases told before. */
    DECIDER,
    NONE
  }

  /** 市政府转来3件: another's only until the clause ends. */
  private static final char TRANSFER = 'h';

  private static final String NAME = "xO";
  private static final int LONGEST_NAME = 24;

  /** A name goes on being the subject in the next clause only if it tells a place or a relation. */
  private static final String REGIONS = "省市县区旗州盟镇乡";

  private static final Pattern DOING = Pattern.compile("[ft]{0,3}(?:[RLHI]|c(?=[AUVS])|P?C)");

  private static final Pattern OFFICE = Pattern.compile("(?<=政府)(?:办公[室厅]|办)$");
  private static final Pattern INSTITUTION = Pattern.compile("^.{2,40}?(?:局|厅|委员会|委|院)(?=.)");

  private final String agency;
  private final boolean government;
  private final boolean zone;

  Subjects(String agency) {
    this.agency = agency;
    this.government = NamedAgency.isGovernment(agency);
    this.zone = Bodies.isZone(agency);
  }

  boolean isGovernment() {
    return government;
  }

  /** 以区政府为被申请人的: of a government's cases these are a part, for a department another's. */
  boolean isAgainstOther(Tokens sentence, int at) {
    boolean named = at > 0 && sentence.kinds().charAt(at - 1) == 'O';
    return government
        || (named && !isOwn(sentence.words(nameBefore(sentence.kinds(), at - 1), at - 1)));
  }

  boolean decideCases() {
    return NamedAgency.decidesCases(agency);
  }

  /**
   * Who a word of the kinds s, W, O or j is.
   *
   * @param allNamed whether all of the government's bodies were spoken of before
   */
  Who at(Tokens sentence, int at, boolean allNamed) {
    return switch (sentence.kinds().charAt(at)) {
      case 's' -> self(sentence, at);
      case 'W' -> all(sentence, at);
      case 'j' -> Clauses.isBeginning(sentence.kinds(), at) ? Who.PART : Who.NONE;
      default -> named(sentence, at, allNamed);
    };
  }

  /**
   * 县政府, 县政府办公室: in its name documents are made, whatever all of its bodies did, unless the
   * sentence goes on to others.
   */
  boolean isGovernmentItself(Tokens sentence, int at) {
    if (!government || sentence.kinds().charAt(at) != 'O') {
      return false;
    }
    String name = sentence.words(nameBefore(sentence.kinds(), at), at);
    String whole = OFFICE.matcher(name).replaceFirst("");
    return whole.endsWith("政府")
        && isOwn(whole)
        && !Clauses.hasOneOf("WO", Clauses.nearBehind(sentence.kinds(), at + 1));
  }

  /** 以县发改局名义: a department has no other name to do things by. */
  boolean isOwnName(Tokens sentence, int at) {
    return !government
        && at > 0
        && sentence.kinds().charAt(at - 1) == 'O'
        && sentence.words(at, at).equals(Tokens.IN_THE_NAME)
        && isOwn(sentence.words(nameBefore(sentence.kinds(), at - 1), at - 1));
  }

  /** 局本级 of a department, where the sentence names nobody else behind. */
  boolean isOwnLevel(Tokens sentence, int at) {
    String kinds = sentence.kinds();
    boolean named = at > 0 && "sO".indexOf(kinds.charAt(at - 1)) >= 0;
    return named
        && !government
        && sentence.words(at, at).equals("本级")
        && DOING.matcher(kinds).region(at + 1, kinds.length()).lookingAt()
        && !Clauses.hasOneOf("OW", Clauses.nearBehind(kinds, at));
  }

  private Who self(Tokens sentence, int at) {
    if (Bodies.isPartOfName(sentence, at) || Bodies.isObject(sentence, at)) {
      return Who.NONE;
    }
    return Bodies.isBesideOthers(sentence, at) ? Who.PART : Who.SELF;
  }

  /** 全区 is a government's whole; for a department it is more than its own. */
  private Who all(Tokens sentence, int at) {
    String words = sentence.words(at, at);
    if ((government && Bodies.isWhole(words, agency)) || (zone && Bodies.isWholeZone(words))) {
      return Who.ALL;
    }
    boolean subject = Clauses.isBeginning(sentence.kinds(), at);
    return subject ? Who.PART : Who.NONE;
  }

  /** 全区各部门、街道收到, 区政府及其部门、街道收到: named in one breath with the whole. */
  private boolean isBesideTheWhole(Tokens sentence, int first) {
    String before = Clauses.before(sentence.kinds(), first);
    int name = first - before.length() + before.indexOf('O');
    return before.startsWith("W")
        || (government
            && Bodies.areJoined(before)
            && isOwn(sentence.words(nameBefore(sentence.kinds(), name), name)));
  }

  private Who named(Tokens sentence, int at, boolean allNamed) {
    String kinds = sentence.kinds();
    if (at + 1 < kinds.length() && "Od".indexOf(kinds.charAt(at + 1)) >= 0) {
      return Who.NONE;
    }
    int first = nameBefore(kinds, at);
    if (sentence.words(first, at).startsWith("占")) {
      return Who.NONE;
    }
    boolean represented = first > 0 && kinds.charAt(first - 1) == 'X';
    if (represented || CaseKinds.isDeciding(sentence, at)) {
      return Who.NONE;
    }
    if (CaseKinds.isTaking(sentence, at)) {
      return Who.DECIDER;
    }
    if (first > 0 && Clauses.isBehindPlaces(sentence, first - 1)) {
      return Who.PART;
    }
    if (first > 0 && kinds.charAt(first - 1) == 'v') {
      first--;
    }
    if (!government && isInformationOffice(sentence.words(at, at))) {
      return Who.SELF;
    }
    if (!government && first > 1 && kinds.charAt(first - 1) == '/' && isSelf(sentence, first - 2)) {
      return Who.NONE;
    }
    if (government && Bodies.areCounted(kinds, at)) {
      return Who.OTHER;
    }
    if (!Clauses.isBeginning(kinds, first) && !isDoer(kinds, first, at)) {
      return Who.NONE;
    }
    if ((government || zone) && isBesideTheWhole(sentence, first)) {
      return Who.NONE;
    }
    if (at + 1 < kinds.length() && kinds.charAt(at + 1) == TRANSFER) {
      return isOwn(sentence.words(first, at)) ? Who.SELF : Who.PART;
    }
    if (government && Bodies.areJoinedBehind(sentence, at) && isOwn(sentence.words(first, at))) {
      return Who.ALL;
    }
    return government && Bodies.isOneOfSeveral(sentence.text(), sentence.all().get(at).end())
        ? Who.PART
        : who(sentence.words(withoutVerb(sentence, first, at), at), allNamed);
  }

  /** A department's office for disclosure takes in all that comes. */
  private static boolean isInformationOffice(String words) {
    return words.contains("公开");
  }

  /** 我局及所属单位: together they are the whole of which the report speaks. */
  private boolean isSelf(Tokens sentence, int at) {
    char kind = sentence.kinds().charAt(at);
    return kind == 's'
        || (kind == 'O' && isOwn(sentence.words(nameBefore(sentence.kinds(), at), at)));
  }

  private static int nameBefore(String kinds, int at) {
    int first = at;
    while (first > 0 && at - first < LONGEST_NAME && NAME.indexOf(kinds.charAt(first - 1)) >= 0) {
      first--;
    }
    return first;
  }

  /** 更新科技局现行有效规范性文件3件: a word of two characters before a name is none of it. */
  private static int withoutVerb(Tokens sentence, int first, int at) {
    int name = first;
    while (name + 1 < at
        && sentence.kinds().charAt(name) == 'x'
        && sentence.all().get(name).end() - sentence.all().get(name).start() > 1) {
      name++;
    }
    return name;
  }

  /** 居前的是区住建局收到: whatever stands before, who takes in is the subject. */
  private static boolean isDoer(String kinds, int first, int at) {
    boolean object = first > 0 && kinds.charAt(first - 1) == 'p';
    return !object && DOING.matcher(kinds).region(at + 1, kinds.length()).lookingAt();
  }

  private Who who(String name, boolean allNamed) {
    if (isOwn(name)) {
      return government && allNamed ? Who.OTHER : Who.SELF;
    }
    Matcher institution = INSTITUTION.matcher(name);
    boolean inner = !government && institution.find() && isOwn(institution.group());
    return NamedAgency.tellsPlace(name) && !inner ? Who.OTHER : Who.PART;
  }

  private boolean isOwn(String words) {
    if (words.equals("学校")) {
      return NamedAgency.isSchool(agency);
    }
    if (agency.endsWith("分局") && words.endsWith("局") && !words.endsWith("分局")) {
      return false;
    }
    for (int i = 0; i + 2 < words.length() || i == 0; i++) {
      boolean beginning = i == 0 || REGIONS.indexOf(words.charAt(i)) >= 0;
      if (beginning && new NamedAgency(words.substring(i)).canBe(agency)) {
        return true;
      }
    }
    return false;
  }
}
