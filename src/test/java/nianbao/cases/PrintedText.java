package nianbao.cases;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nianbao.measure.Area;
import nianbao.measure.Glyph;
import nianbao.measure.MeasuredDocument;
import nianbao.measure.MeasuredPage;

/** Hands out what is printed, in reading order, to the passages that must be. */
final class PrintedText {

  private final List<Glyph> glyphs;
  private final Iterator<Glyph> drawn;
  private final Iterator<Area> pictures;
  private final StringBuilder header = new StringBuilder();
  private Kind before = Kind.TITLE;
  private int next;

  PrintedText(MeasuredDocument document) {
    List<Glyph> inked = document.content().stream().filter(glyph -> !glyph.isBlank()).toList();
    this.glyphs = inked.stream().filter(glyph -> !glyph.mark().figure()).toList();
    this.drawn = inked.stream().filter(glyph -> glyph.mark().figure()).iterator();
    this.pictures =
        document.pages().stream().map(MeasuredPage::pictures).flatMap(List::stream).iterator();
  }

  /** A text without blanks: they are layout. */
  static String inked(String text) {
    StringBuilder inked = new StringBuilder();
    text.codePoints().filter(each -> !Glyph.isBlank(each)).forEach(inked::appendCodePoint);
    return inked.toString();
  }

  /** Gives each passage its characters; print and passages say the same, or this fails. */
  List<Placement> placements(List<Passage> passages) {
    List<Placement> placements = passages.stream().map(this::placement).toList();
    if (drawn.hasNext()) {
      throw new AssertionError("too much in drawings: " + drawn.next());
    }
    if (next < glyphs.size()) {
      throw new AssertionError("too much: " + Glyph.text(glyphs.subList(next, glyphs.size())));
    }
    return placements;
  }

  private Placement placement(Passage passage) {
    String text = inked(passage.text());
    noteHeader(passage.kind(), text);
    skipRepeatedHeader(passage.kind());
    if (passage.kind() == Kind.CHART) {
      return new Placement(passage, takeDrawn(text), Optional.empty());
    }
    boolean figure = passage.kind() == Kind.FIGURE;
    Optional<Area> picture = figure ? Optional.of(pictures.next()) : Optional.empty();
    return new Placement(passage, take(text), picture);
  }

  private void noteHeader(Kind kind, String text) {
    if (kind != Kind.CELL && before != Kind.HEADER_CELL) {
      header.setLength(0);
    }
    if (kind == Kind.HEADER_CELL) {
      header.append(text);
    }
    before = kind;
  }

  /** A table that goes on over the page begins with its header again. */
  private void skipRepeatedHeader(Kind kind) {
    if (kind == Kind.CELL
        && !header.isEmpty()
        && atPageTop()
        && upcoming().startsWith(header.toString())) {
      take(header.toString());
    }
  }

  private boolean atPageTop() {
    return next < glyphs.size() && glyphs.get(next).page() > glyphs.get(next - 1).page();
  }

  private String upcoming() {
    return Glyph.text(glyphs.subList(next, Math.min(glyphs.size(), next + header.length())));
  }

  private List<Glyph> takeDrawn(String wanted) {
    List<Glyph> taken = new ArrayList<>();
    while (Glyph.text(taken).length() < wanted.length() && drawn.hasNext()) {
      taken.add(drawn.next());
    }
    if (!Glyph.text(taken).equals(wanted)) {
      throw new AssertionError("wanted “" + wanted + "”, drawn “" + Glyph.text(taken) + "…”");
    }
    return taken;
  }

  private List<Glyph> take(String wanted) {
    int start = next;
    int length = 0;
    while (length < wanted.length() && next < glyphs.size()) {
      String text = glyphs.get(next++).text();
      if (!wanted.startsWith(text, length)) {
        String printed = Glyph.text(glyphs.subList(start, next));
        throw new AssertionError("wanted “" + wanted + "”, printed “" + printed + "…”");
      }
      length += text.length();
    }
    return new ArrayList<>(glyphs.subList(start, next));
  }
}
