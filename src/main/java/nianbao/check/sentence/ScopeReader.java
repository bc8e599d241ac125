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
  private static final String TELLING = ",()YtTPbcMhpeEXZVSLuAUa@sWOjD";

  private final Subjects subjects;
  private final TimeReader time;

  private final boolean supervised;

  private boolean aboutApplications;
  private boolean otherAgency;
  private boolean allNamed;
  private boolean documentsOfAll;

  // Of the sentence.
  private boolean aboutCases;
  private boolean governmentItself;
  private boolean listed;
  private boolean casesOfOthers;
  private boolean otherField;
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
    this.supervised = heading.aboutCases();
  }

  /** The scope at each word of the next sentence of the paragraph. */
  public List<Scope> read(Tokens sentence) {
    beginSentence();
    aboutCases =
        supervised && (!subjects.decideCases() || CaseKinds.isCountAlone(sentence.kinds()));
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
    governmentItself = false;
    listed = false;
    casesOfOthers = false;
    otherField = false;
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
        governmentItself && !documentsOfAll,
        partial,
        listed,
        casesOfOthers || otherField,
        aboutApplications,
        aboutCases,
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
                  && !Clauses.isWritten(sentence, at)
                  && !subjects.isOwnName(sentence, at)
                  && !isOwnLevel(sentence, at);
      case 'e' -> partial = false;
      case 'E' -> partial |= subjects.isAgainstOther(sentence, at);
      case 'X' -> casesOfOthers |= CaseKinds.areDecided(sentence, at, subjects.decideCases());
      case 'V', 'S' ->
          casesOfOthers =
              CaseKinds.areOfOthers(
                  sentence, at, casesOfOthers, aboutApplications, subjects.decideCases());
      case 'L', 'Z' ->
          casesOfOthers |=
              CaseKinds.areAccepted(sentence, at, aboutApplications, subjects.decideCases());
      case 'u' -> otherThings |= !listed && Clauses.isCounted(sentence, at);
      case Tokens.APPLICATION, Tokens.DISCLOSURE, Tokens.HANDLING -> speakOfApplications();
      case Tokens.BARE_APPLICATION -> {
        boolean own = !otherAgency && !otherInClause && !time.isOther();
        if (own && Clauses.areReceivedFirst(sentence.kinds(), at)) {
          speakOfApplications();
        }
      }
      case 's', 'W', 'O', 'j' -> subject(sentence, at);
      case 'D' -> documentsOfAll |= allNamed && !governmentItself;
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
    boolean ended = sentence.words(at, at).equals("；");
    otherField = (otherField && !ended) || Causes.isOtherField(sentence, at);
    boolean channel = partial && Clauses.beginsWith(sentence, at, "通过");
    beginClause();
    partial = channel;
  }

  private void subject(Tokens sentence, int at) {
    Subjects.Who who = subjects.at(sentence, at, allNamed);
    governmentItself = allNamed && subjects.isGovernmentItself(sentence, at);
    switch (who) {
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
    if (branches && !listed && Bodies.isInnerPart(words)) {
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
