package nianbao.intake.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.form.Column;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.form.LineId;
import nianbao.form.Part;
import nianbao.intake.draft.Notes;
import nianbao.intake.piece.Blank;
import nianbao.intake.piece.Cell;
import nianbao.intake.piece.Place;
import nianbao.intake.words.Header;
import nianbao.intake.words.Header.Verdict;
import nianbao.intake.words.HeaderCell;
import nianbao.intake.words.HeaderWords;
import nianbao.intake.words.Labels;
import nianbao.intake.words.Words;
import org.jspecify.annotations.Nullable;

/** The lines of the tables of parts 二 and 三. */
final class LineMatcher {

  private static final String ORGANISATIONS =
      HeaderWords.word(
          Form.of(Edition.newest()).line(LineId.RECEIVED).columns().get(1).labels().get(1));

  private final Form form;
  private final Notes notes;
  private final CellWriter cells;

  LineMatcher(Form form, Notes notes, CellWriter cells) {
    this.form = form;
    this.notes = notes;
    this.cells = cells;
  }

  void match(Scan scan) {
    Order order = new Order(form);
    List<Entry> entries =
        order.checked(once(order.filled(new Editions(form, notes).carried(scan.entries()))));
    Header requests = requestHeader(scan);
    Map<LineId, Entry> found = new EnumMap<>(LineId.class);
    entries.forEach(entry -> entry.id().ifPresent(id -> found.put(id, entry)));
    for (Part part : List.of(Part.DISCLOSURE, Part.REQUESTS)) {
      if (entries.stream().noneMatch(entry -> entry.isOf(part))) {
        missing(part);
      } else {
        tellHeader(part, requests, scan);
        form.table(part).lines().forEach(line -> line(line, found.get(line.id()), requests));
      }
    }
    entries.stream().filter(entry -> entry.id().isEmpty()).forEach(this::lost);
  }

  private void missing(Part part) {
    String pointer = "/" + form.table(part).id();
    notes.unread(pointer, part.title() + "：没有找到这个表，一个数字也没有读入，请对照原文填写", "", new Place.Whole());
  }

  private void lost(Entry entry) {
    Part part = entry.header().isEmpty() ? Part.REQUESTS : partOf(entry);
    notes.unread(
        "/" + form.table(part).id(),
        part.title() + "：有一行数字不知道是哪一行的，没有读入，请对照原文",
        CellWriter.seen(entry.row().cells()),
        entry.row().place());
  }

  private static Part partOf(Entry entry) {
    return HeaderWords.of(Part.DISCLOSURE).in(entry.header().get(0).word()).isEmpty()
        ? Part.REQUESTS
        : Part.DISCLOSURE;
  }

  /** A line that a document has twice is sure only if both say the same. */
  private List<Entry> once(List<Entry> entries) {
    List<Entry> once = new ArrayList<>();
    for (Entry entry : entries) {
      Optional<Entry> before =
          once.stream()
              .filter(other -> other.id().isPresent() && other.id().equals(entry.id()))
              .findFirst();
      if (before.isEmpty()) {
        once.add(entry);
      } else if (before.get().saysTheSame(entry)) {
        notes.leaveOut(CellWriter.seen(entry.row().cells()), "重复的一行，数字相同", entry.row().place());
      } else {
        once.set(once.indexOf(before.get()), conflicting(before.get(), entry));
      }
    }
    return once;
  }

  private Entry conflicting(Entry before, Entry entry) {
    notes.leaveOut(CellWriter.seen(entry.row().cells()), "同一行名又出现一次，数字不同", entry.row().place());
    return before.because("这个行名出现了两次，数字不同，另一处是“" + CellWriter.seen(entry.values()) + "”");
  }

  private Header requestHeader(Scan scan) {
    List<Column> columns = form.table(Part.REQUESTS).sections().get(0).columns();
    List<String> words = columns.stream().map(HeaderWords::word).toList();
    List<String> under =
        columns.stream()
            .filter(column -> column.labels().size() > 2)
            .map(HeaderWords::word)
            .toList();
    return Header.nested(scan.requestHeader(), words, ORGANISATIONS, under);
  }

  private void tellHeader(Part part, Header requests, Scan scan) {
    if (part == Part.REQUESTS && requests.verdict() != Verdict.AGREES) {
      String what =
          requests.verdict() == Verdict.REORDERED ? "表头各列的次序与格式不同，已按表头的字对应" : "表头认不全，各列按格式的次序对应";
      notes.placed("/requests", part.title() + "：" + what + "，请逐列核对", words(scan), scan.place());
    }
  }

  private static String words(Scan scan) {
    return String.join(" ", scan.requestHeader().stream().map(HeaderCell::word).toList());
  }

  private void line(Line line, @Nullable Entry entry, Header requests) {
    if (entry == null) {
      notes.unread(line.pointer(), line.name() + "：没有找到这一行，没有读入，请对照原文填写", "", new Place.Whole());
      return;
    }
    labels(line, entry);
    Header header = entry.isOf(Part.REQUESTS) ? requests : own(line, entry);
    String why = entry.isOf(Part.REQUESTS) ? entry.why() : doubtful(entry, header);
    if (why.startsWith(OTHER_FORM)) {
      notes.unread(
          line.pointer(),
          line.name() + "：" + why + "，没有读入，请对照原文填写",
          CellWriter.seen(entry.values()),
          entry.row().place());
    } else {
      cells.line(line, entry.values(), header, why, entry.row().place());
    }
  }

  private static final String OTHER_FORM = "表头";

  /** The header of a line of part 二, whose clauses have each their own. */
  private Header own(Line line, Entry entry) {
    List<String> words = line.columns().stream().map(HeaderWords::word).toList();
    return Header.plain(entry.header(), words);
  }

  private String doubtful(Entry entry, Header header) {
    List<String> words = entry.header().stream().map(HeaderCell::word).toList();
    return switch (header.verdict()) {
      case AGREES -> entry.why();
      case REORDERED -> CellWriter.joined(entry.why(), "列的次序与格式不同，已按表头的字对应");
      case UNKNOWN ->
          Editions.isOfAnother(form, words)
              ? OTHER_FORM + "“" + String.join(" ", words) + "”不是这一版格式的"
              : CellWriter.joined(entry.why(), "表头认不出来，各列按格式的次序对应");
    };
  }

  /** Words that differ from the form's are told: the form's are printed in their stead. */
  private void labels(Line line, Entry entry) {
    entry.row().cells().stream()
        .limit(entry.row().cells().size() - (long) entry.values().size())
        .filter(cell -> !Blank.is(cell.text()) && !Labels.isOuter(cell.text()))
        .filter(cell -> !Words.letters(cell.text()).equals(Words.letters(line.label())))
        .forEach(cell -> notes.leaveOut(cell.text(), reason(line, cell), cell.place()));
  }

  private static String reason(Line line, Cell cell) {
    boolean own = Labels.line(cell.text()).filter(found -> found.id() == line.id()).isPresent();
    return own ? "行名以格式的“" + line.label() + "”为准" : "行名旁边的文字，格式没有";
  }
}
