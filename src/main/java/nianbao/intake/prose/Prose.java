package nianbao.intake.prose;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nianbao.form.Part;
import nianbao.intake.draft.Notes;
import nianbao.intake.piece.Blank;
import nianbao.intake.piece.Nesting;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Place;
import nianbao.intake.piece.Source;
import nianbao.intake.words.Labels;

/** Lays the pieces of a document that are no figures into the parts of a report. */
public final class Prose {

  private final Source source;
  private final List<Piece> pieces;
  private final Set<Integer> official;
  private final PartHeads heads;
  private final Nesting.Range range;
  private final Optional<Title> title;
  private final Optional<SignOff> signOff;

  /**
   * Looks for title, parts and sign-off.
   *
   * @param official the pieces that are the form's tables
   */
  public Prose(Source source, Set<Integer> official) {
    this.source = source;
    this.pieces = source.pieces();
    this.official = official;
    int tables = official.stream().mapToInt(index -> index + 1).max().orElse(0);
    this.heads = new PartHeads(pieces, tables);
    this.range = range(tables);
    this.title = Title.before(pieces, firstHead());
    this.signOff = SignOff.in(pieces, lastHead() + 1, range.last() + 1, agency());
  }

  private Nesting.Range range(int tables) {
    int first = Math.min(firstHead(), official.stream().min(Integer::compare).orElse(firstHead()));
    int last = Math.max(lastHead(), tables - 1);
    return pieces.isEmpty() || first >= pieces.size()
        ? new Nesting.Range(0, pieces.size() - 1)
        : source.nesting().around(first, Math.max(first, last));
  }

  private int firstHead() {
    return heads.firstOf(
        pieces.size(),
        Part.OVERVIEW,
        Part.DISCLOSURE,
        Part.REQUESTS,
        Part.CASES,
        Part.PROBLEMS,
        Part.OTHER_MATTERS);
  }

  private int lastHead() {
    return heads.firstOf(
        -1,
        Part.OTHER_MATTERS,
        Part.PROBLEMS,
        Part.CASES,
        Part.REQUESTS,
        Part.DISCLOSURE,
        Part.OVERVIEW);
  }

  private String agency() {
    return title.map(Title::agency).orElse("");
  }

  /** Whether this is a report at all: it has a title, or parts, or tables of the form. */
  public boolean isReport() {
    return !official.isEmpty() || !heads.isEmpty() || title.isPresent();
  }

  /** The year that the title names. */
  public OptionalInt year() {
    return title.map(found -> OptionalInt.of(found.year())).orElse(OptionalInt.empty());
  }

  /** Writes who reports on what, and when. */
  public void writeHead(ObjectNode report, Notes notes) {
    new Head(title, signOff, pieces).write(report, notes);
  }

  /** Writes the texts of the parts. */
  public void writeParts(ObjectNode report, Notes notes) {
    int preamble =
        title
            .filter(found -> found.first() >= range.first())
            .map(found -> found.last() + 1)
            .orElse(range.first());
    int end = signOff.map(SignOff::first).orElse(range.last() + 1);
    leaveOut(0, preamble, "标题之前的文字", notes);
    int overview = heads.at(Part.OVERVIEW).orElse(-1);
    int tables =
        heads.firstOf(
            end, Part.DISCLOSURE, Part.REQUESTS, Part.CASES, Part.PROBLEMS, Part.OTHER_MATTERS);
    int problems = heads.firstOf(end, Part.PROBLEMS, Part.OTHER_MATTERS);
    int other = heads.firstOf(end, Part.OTHER_MATTERS);
    Blocks before = new Blocks(report, "/preamble", notes);
    write(before, preamble, overview < 0 ? preamble : overview);
    Blocks texts = new Blocks(report, "/overview", notes);
    write(texts, Math.max(preamble, overview + 1), tables);
    writeMoved(texts, tables, problems, notes);
    write(new Blocks(report, "/problems", notes), problems, other);
    write(new Blocks(report, "/otherMatters", notes), other, end);
    missing(notes);
    leaveOut(signOff.map(found -> found.last() + 1).orElse(end), pieces.size(), "报告之后的文字", notes);
  }

  private void write(Blocks blocks, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!official.contains(i) && !heads.isHead(i)) {
        blocks.add(pieces.get(i));
      }
    }
  }

  /** Parts 二 to 四 are tables alone: what else stands there can but go to the end of 一、. */
  private void writeMoved(Blocks blocks, int from, int to, Notes notes) {
    for (int i = from; i < to; i++) {
      if (official.contains(i) || heads.isHead(i) || isBlank(pieces.get(i))) {
        continue;
      }
      if (isOfTheForm(pieces.get(i))) {
        notes.leaveOut(words(pieces.get(i)), "表格里格式自己的字", pieces.get(i).place());
      } else {
        notes.words(
            blocks.next(),
            "二、三、四只有表格，原文在那里还有文字，移到了" + Part.OVERVIEW.title() + "的末尾，请看放在哪里合适",
            words(pieces.get(i)),
            pieces.get(i).place());
        blocks.add(pieces.get(i));
      }
    }
  }

  private void missing(Notes notes) {
    for (Part part : Part.texts()) {
      if (part != Part.PREAMBLE && heads.at(part).isEmpty()) {
        notes.words(part.pointer(), "没有找到“" + part.title() + "”这一部分的标题", "", new Place.Whole());
      }
    }
  }

  private void leaveOut(int from, int to, String reason, Notes notes) {
    for (int i = from; i < to; i++) {
      int index = i;
      boolean used =
          official.contains(i)
              || title.filter(t -> t.first() <= index && index <= t.last()).isPresent();
      if (!used) {
        notes.leaveOut(words(pieces.get(i)), reason, pieces.get(i).place());
      }
    }
  }

  /** A row with one cell alone is a line like any other where nothing but tabs parts cells. */
  private static boolean isOfTheForm(Piece piece) {
    return piece instanceof Piece.Paragraph paragraph && Labels.isOuter(paragraph.text());
  }

  private static boolean isBlank(Piece piece) {
    return !(piece instanceof Piece.Picture) && Blank.is(words(piece));
  }

  private static String words(Piece piece) {
    if (piece instanceof Piece.Paragraph paragraph) {
      return paragraph.text();
    }
    StringBuilder words = new StringBuilder();
    if (piece instanceof Piece.Table table) {
      table.cells().forEach(cell -> words.append(cell.text()).append(' '));
    }
    return words.toString();
  }
}
