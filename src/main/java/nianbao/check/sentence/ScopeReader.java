package nianbao.check.sentence;

import java.util.ArrayList;
import java.util.List;
import nianbao.check.words.Tokens;

/**
 * Reads a paragraph from left to right and knows at each word what the talk is of. One pass: the
 * time is linear in the text.
 */
public final class ScopeReader {

  /** The kinds that change what the talk is of. */
  private static final String TELLING = ",()YtTPbcMhpeEXZVSLuAUsWOj";

  private final Subjects subjects;
  private final TimeReader time;

  private boolean aboutApplications;
  private boolean otherAgency;
  private boolean allNamed;

  // Of the sentence.
  private boolean listed;
  private boolean casesOfOthers;
  private boolean otherThings;
  private boolean others;
  private boolean branches;
  private boolean otherGoesOn;

  // Of the clause.
  private boolean otherInClause;
  private boolean otherInClauseBefore;
  private boolean decider;
  private boolean partial;

  // Before a bracket was opened.
  private boolean listedBefore;
  private boolean otherBefore;
  private boolean partialBefore;
  private boolean casesOfOthersBefore;
  private boolean agencyBefore;
  private boolean goesOnBefore;

  /**
   * A reader of one paragraph.
   *
   * @param heading what the heading above it has opened
   */
  public ScopeReader(int year, String agency, Scope heading) {
    this.time = new TimeReader(year);
    this.subjects = new Subjects(agency);
    this.aboutApplications = heading.aboutApplications();
  }

  /** The scope at each word of the next sentence of the paragraph. */
  public List<Scope> read(Tokens sentence) {
    beginSentence();
    List<Scope> scopes = new ArrayList<>(sentence.all().size());
    Scope last = scope();
    for (int i = 0; i < sentence.all().size(); i++) {
      if (TELLING.indexOf(sentence.kinds().charAt(i)) >= 0) {
        read(sentence, i);
        last = scope();
      }
      scopes.add(last);
    }
    time.endSentence(sentence);
    return scopes;
  }

  private void beginSentence() {
    time.beginSentence();
    listed = false;
    casesOfOthers = false;
    otherThings = false;
    others = false;
    branches = false;
    otherGoesOn = false;
    otherInClauseBefore = false;
    beginClause();
  }

  private void beginClause() {
    otherInClause = false;
    decider = false;
    partial = false;
    time.beginClause();
  }

  private Scope scope() {
    return new Scope(
        time.isOther(),
        time.isReported(),
        otherAgency || otherInClause || otherGoesOn,
        partial,
        listed,
        casesOfOthers,
        aboutApplications,
        otherThings);
  }

  private void read(Tokens sentence, int at) {
    time.read(sentence, at);
    switch (sentence.kinds().charAt(at)) {
      case Tokens.CLAUSE -> endClause(sentence, at);
      case '(' -> openBracket();
      case ')' -> closeBracket(sentence, at);
      case 'p' -> partial |= Clauses.isTogether(sentence, at);
      case 'M' -> list();
      case 'h' ->
          partial |=
              !Clauses.isAllThatCame(sentence, at)
                  && !subjects.isOwnName(sentence, at)
                  && !isOwnLevel(sentence, at);
      case 'e' -> partial = false;
      case 'E' -> partial |= subjects.isAgainstOther(sentence, at);
      case 'X' -> decides(sentence, at);
      case 'V', 'S' -> cases(sentence, at);
      case 'L', 'Z' -> accepted(sentence, at);
      case 'u' -> otherThings |= !listed && Clauses.isCounted(sentence.kinds(), at);
      case Tokens.APPLICATION, Tokens.DISCLOSURE -> speakOfApplications();
      case 's', 'W', 'O', 'j' -> subject(sentence, at);
      default -> {}
    }
  }

  /** 局本级收到12件, of a department of which no branch was spoken of: its report is its own. */
  private boolean isOwnLevel(Tokens sentence, int at) {
    boolean own = !others && !listed && subjects.isOwnLevel(sentence, at);
    if (own) {
      agency();
    }
    return own;
  }

  /** What is said in brackets, 我局（含局属单位）, is not said of what stands behind them. */
  private void openBracket() {
    listedBefore = listed;
    otherBefore = otherInClause;
    partialBefore = partial;
    casesOfOthersBefore = casesOfOthers;
    agencyBefore = otherAgency;
    goesOnBefore = otherGoesOn;
  }

  /** 县（市、区）行政复议48件 are a part of a government's. */
  private void closeBracket(Tokens sentence, int at) {
    boolean places = subjects.isGovernment() && Clauses.isBehindPlaces(sentence, at);
    listed = listedBefore;
    otherInClause = otherBefore || places;
    partial = partialBefore;
    casesOfOthers = casesOfOthersBefore;
    otherAgency = agencyBefore;
    otherGoesOn = goesOnBefore;
  }

  private void speakOfApplications() {
    aboutApplications = true;
    otherThings = false;
  }

  /** What lists the parts of another's figure is another's as well. */
  private void list() {
    listed = true;
    otherInClause |= otherInClauseBefore;
  }

  /** 通过网络，… goes on behind its comma. */
  private void endClause(Tokens sentence, int at) {
    boolean part = (otherInClause && !decider) || (partial && subjects.isGovernment());
    otherGoesOn |= part && !listed && Clauses.takesIn(sentence.kinds(), at);
    otherInClauseBefore = otherInClause;
    boolean channel = partial && Clauses.beginsWith(sentence, at, "通过");
    beginClause();
    partial = channel;
  }

  /** 被申请行政复议3件，复议机关维持2件: who decides on cases told before has not brought in others. */
  private void decides(Tokens sentence, int at) {
    String before = Clauses.nearBefore(sentence.kinds(), at);
    boolean told = Clauses.hasOneOf("VS", before);
    boolean deciding = told && Deciders.isDeciding(sentence, at);
    casesOfOthers |= !deciding && (subjects.decideCases() || !told);
  }

  /** 受理行政复议案件: unless the cause is disclosure, the agency decides them for others. */
  private void cases(Tokens sentence, int at) {
    String clause = Clauses.before(sentence.kinds(), at);
    boolean caused = Clauses.hasOneOf("cAU", clause);
    boolean decided = Causes.isDecided(clause);
    boolean taken = clause.indexOf('R') >= 0 && (subjects.decideCases() || !aboutApplications);
    casesOfOthers |= (decided || taken) && !caused;
    boolean filed = sentence.words(at, at).endsWith("案");
    casesOfOthers |= (decided || filed) && subjects.decideCases();
    boolean about = Clauses.hasOneOf("AU", clause);
    casesOfOthers &= !about || decided || subjects.decideCases();
  }

  /** 行政复议案件受理186件, 审结180件: the verb may stand behind as well. */
  private void accepted(Tokens sentence, int at) {
    String clause = Clauses.before(sentence.kinds(), at);
    boolean caused = aboutApplications || Causes.isCaused(sentence.kinds(), at);
    casesOfOthers |= Clauses.hasOneOf("VS", clause) && (subjects.decideCases() || !caused);
  }

  private void subject(Tokens sentence, int at) {
    switch (subjects.at(sentence, at, allNamed)) {
      case ALL -> {
        allNamed = true;
        agency();
      }
      case SELF -> self(sentence.words(at, at));
      case PART -> other(false);
      case OTHER -> other(!listed);
      case DECIDER -> {
        otherInClause = true;
        decider = true;
      }
      case NONE -> {}
    }
    branches |= others && sentence.kinds().charAt(at) == 'O';
  }

  /** 全市税务系统收到41件，其中市局机关收到12件: of what others have, the agency's own is all of its own. */
  private void self(String words) {
    if (branches && !listed && Subjects.isInnerPart(words)) {
      other(false);
      return;
    }
    listed &= !others;
    agency();
  }

  private void agency() {
    otherAgency = false;
    otherInClause = false;
    otherGoesOn = false;
  }

  private void other(boolean goesOn) {
    others = true;
    otherAgency |= goesOn;
    otherInClause |= !goesOn;
  }
}
