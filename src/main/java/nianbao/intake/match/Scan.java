package nianbao.intake.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nianbao.form.Part;
import nianbao.intake.piece.Blank;
import nianbao.intake.piece.Cell;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Place;
import nianbao.intake.words.HeaderCell;
import nianbao.intake.words.Labels;
import nianbao.intake.words.Words;

/** Goes through the rows of all tables once and tells what each is to the form. */
final class Scan {

  private static final int CASE_FIGURES = 15;
  private static final int REQUEST_FIGURES = 7;

  /** Words that are over columns and beside lines alike. */
  private static final Set<String> AMBIGUOUS = Set.of("其他", "总计");

  private final List<Entry> entries = new ArrayList<>();
  private final List<CaseRow> cases = new ArrayList<>();

  /** The words over the columns of part 四 since the last row of figures there. */
  private final List<HeaderCell> overCases = new ArrayList<>();

  private final List<HeaderCell> caseHeader = new ArrayList<>();
  private final List<HeaderCell> requestHeader = new ArrayList<>();
  private final List<RowView> strange = new ArrayList<>();
  private List<HeaderCell> header = new ArrayList<>();
  private Optional<Part> under = Optional.empty();
  private Optional<Entry> open = Optional.empty();
  private boolean inHeader;
  private int rowsBefore;

  /** Whether a table is one of the form's, or a piece of one. */
  static boolean isOfTheForm(Piece.Table table) {
    int hits = 0;
    for (RowView row : rows(table)) {
      boolean header = headerPart(row).isPresent();
      boolean line = row.line().filter(found -> !found.torn()).isPresent() && row.figures() > 0;
      hits += header ? 2 : line || CaseRow.isNamed(row) ? 1 : row.hasBare(CASE_FIGURES) ? 2 : 0;
    }
    return hits >= 3;
  }

  /** Whether a table, though not of the form by its words, goes on with one that was cut. */
  boolean goesOn(Piece.Table table) {
    List<RowView> rows = rows(table);
    boolean figures = rows.stream().anyMatch(row -> row.hasBare(CASE_FIGURES));
    boolean lines =
        rows.stream().anyMatch(row -> row.line().isPresent() && row.figures() >= 1)
            || rows.stream().anyMatch(row -> row.hasBare(REQUEST_FIGURES));
    return under.equals(Optional.of(Part.CASES))
        ? figures && cases.isEmpty()
        : under.isPresent() && lines;
  }

  static List<RowView> rows(Piece.Table table) {
    TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
    for (Cell cell : Unmerged.of(table)) {
      rows.computeIfAbsent(cell.row(), key -> new ArrayList<>()).add(cell);
    }
    return rows.values().stream().map(RowView::of).filter(row -> !row.isEmpty()).toList();
  }

  void table(Piece.Table table) {
    for (RowView row : rows(table)) {
      row(row);
    }
    rowsBefore += table.rows();
  }

  private void row(RowView row) {
    Optional<Part> part = headerPart(row).or(() -> moreOfHeader(row));
    if (part.isPresent()) {
      header(row, part.get());
      return;
    }
    inHeader = inHeader && row.figures() == 0 && row.line().isEmpty();
    if (row.line().isPresent()) {
      line(row, row.line().get());
    } else if (row.figures() > 0) {
      figures(row);
    } else if (!row.outer()) {
      strange.add(row);
    }
  }

  /** The part whose header words a row has, if it is a row of them. */
  static Optional<Part> headerPart(RowView row) {
    if (row.figures() > 0) {
      return Optional.empty();
    }
    int most = 0;
    Optional<Part> found = Optional.empty();
    for (Part part : List.of(Part.DISCLOSURE, Part.REQUESTS, Part.CASES)) {
      List<HeaderCell> words = row.header(part);
      long own = words.stream().filter(cell -> !AMBIGUOUS.contains(cell.word())).count();
      if (own > 0 && words.size() > most) {
        most = words.size();
        found = Optional.of(part);
      }
    }
    return found;
  }

  /** Words that a line has, too, are still over columns where the header has not ended. */
  private Optional<Part> moreOfHeader(RowView row) {
    boolean more =
        inHeader
            && row.figures() == 0
            && row.cells().stream()
                .filter(cell -> !Blank.is(cell.text()))
                .allMatch(cell -> AMBIGUOUS.contains(Words.letters(cell.text())));
    return more ? under : Optional.empty();
  }

  private void header(RowView row, Part part) {
    if (!inHeader || !under.equals(Optional.of(part))) {
      header = new ArrayList<>();
      inHeader = true;
    }
    under = Optional.of(part);
    List<HeaderCell> words =
        row.header(part).stream()
            .map(cell -> new HeaderCell(cell.word(), cell.row() + rowsBefore, cell.column()))
            .toList();
    header.addAll(words);
    if (part == Part.CASES) {
      caseHeader.addAll(words);
      overCases.addAll(words);
    } else if (part == Part.REQUESTS
        && entries.stream().noneMatch(entry -> entry.isOf(Part.REQUESTS))) {
      requestHeader.addAll(words);
    }
  }

  private void line(RowView row, Labels.Found found) {
    String why = found.sure() ? "" : found.torn() ? "行名不完整" : "行名与格式不同";
    Entry entry = new Entry(Optional.of(found.id()), row, List.copyOf(header), why);
    if (open.filter(before -> before.is(found.id())).isPresent()) {
      entries.remove(entries.size() - 1);
      Entry whole = row.figures() > 0 ? entry : open.get();
      entry = new Entry(whole.id(), whole.row(), whole.header(), "").because("这一行被分成了两截");
    }
    entries.add(entry);
    open = entry.row().figures() > 0 ? Optional.empty() : Optional.of(entry);
  }

  private void figures(RowView row) {
    if (open.isPresent() && row.hasBare(row.figures())) {
      Entry torn = open.get();
      entries.set(
          entries.size() - 1, new Entry(torn.id(), row, torn.header(), "").because("行名和数字不在同一行"));
      open = Optional.empty();
    } else if (under.equals(Optional.of(Part.CASES)) || row.hasBare(CASE_FIGURES)) {
      cases.add(new CaseRow(row, overCases));
      overCases.clear();
    } else {
      entries.add(new Entry(Optional.empty(), row, List.copyOf(header), ""));
    }
  }

  /** Where the first row stands that has figures, or the whole document. */
  Place place() {
    return entries.isEmpty() ? new Place.Whole() : entries.get(0).row().place();
  }

  /** The lines in the order of the document, and the rows of figures between them. */
  List<Entry> entries() {
    return entries;
  }

  List<CaseRow> cases() {
    return cases;
  }

  List<HeaderCell> caseHeader() {
    return caseHeader;
  }

  List<HeaderCell> requestHeader() {
    return requestHeader;
  }

  List<RowView> strange() {
    return strange;
  }
}
