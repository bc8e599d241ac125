package nianbao.office.gather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.archive.work.FilePart;
import nianbao.form.Edition;
import nianbao.press.input.Examined.Look;
import nianbao.press.listing.Heading;
import nianbao.report.Figures;
import nianbao.report.Problem;
import nianbao.report.Report.Body;

/**
 * What came in of an agency.
 *
 * @param source what lists call it
 * @param digest SHA-256 of its bytes in hexadecimal digits; empty if it was not read to its end
 * @param state whether it is a report
 * @param agency whose it says it is; empty if it does not say
 * @param year of which it says it is; 0 if it does not say
 * @param content what is read of it
 * @param problems what the checks found, or why it is no report
 * @param doubts what could not be read beyond doubt
 * @param look what the file says of itself
 */
public record Gathered(
    String source,
    String digest,
    State state,
    String agency,
    int year,
    Content content,
    List<Problem> problems,
    List<Problem> doubts,
    Look look) {

  /** Whether something is a report. */
  public enum State {
    /** It is. */
    READ,
    /** The list of an archive tells of it; its words and figures were not looked at. */
    LISTED,
    /** The list of an archive tells that it was sent back for what is wrong with it. */
    REJECTED,
    /** It is none. */
    UNREADABLE,
    /** The program failed on it. */
    FAILED
  }

  public Gathered {
    problems = List.copyOf(problems);
    doubts = List.copyOf(doubts);
  }

  /**
   * What is read of a report.
   *
   * @param issuedOn 成文日期, if it says
   * @param figures of its tables
   * @param last those of last year's report, where it is known
   * @param repeats what it has from last year's
   * @param report where its canonical JSON lies
   * @param sketches where the sketches of its paragraphs lie
   */
  public record Content(
      Optional<LocalDate> issuedOn,
      Optional<Body> body,
      Optional<Figures> figures,
      Optional<Figures> last,
      List<Repeat> repeats,
      FilePart report,
      FilePart sketches) {

    /** Nothing. */
    public static final Content NONE =
        new Content(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            new FilePart(0, 0),
            new FilePart(0, 0));

    public Content {
      repeats = List.copyOf(repeats);
    }

    /** What the list of an archive tells. */
    static Content listed(Heading heading) {
      return new Content(
          heading.issuedOn(),
          heading.body(),
          NONE.figures,
          NONE.last,
          NONE.repeats,
          NONE.report,
          NONE.sketches);
    }

    Content at(FilePart newReport, FilePart newSketches) {
      return new Content(issuedOn, body, figures, last, repeats, newReport, newSketches);
    }
  }

  /**
   * A paragraph that stands in last year's report.
   *
   * @param pointer JSON Pointer of the paragraph
   * @param part where the other one stands, in the words of the form
   * @param text what the other one says
   * @param percent how much of them is alike
   */
  public record Repeat(String pointer, String part, String text, int percent) {}

  /** The edition of the form, if it has one that is known. */
  public Optional<Edition> edition() {
    return content.figures().map(figures -> figures.form().edition());
  }

  /** Whether it could not be read. */
  boolean isNone() {
    return state == State.UNREADABLE || state == State.FAILED;
  }

  /** How many figures could not be read. */
  public long unread() {
    return doubts.stream().filter(doubt -> doubt.rule().equals("import-unread")).count();
  }

  /** Whether a check found an error. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** The same with one more problem, told first. */
  public Gathered with(Problem problem) {
    List<Problem> all = new ArrayList<>();
    all.add(problem);
    all.addAll(problems);
    return new Gathered(source, digest, state, agency, year, content, all, doubts, look);
  }

  Gathered at(FilePart report, FilePart sketches) {
    return new Gathered(
        source, digest, state, agency, year, content.at(report, sketches), problems, doubts, look);
  }
}
