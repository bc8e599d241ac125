package nianbao.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.measure.Area;
import nianbao.measure.Glyph;
import nianbao.measure.TextLine;

/**
 * Where a passage stands in print.
 *
 * @param glyphs its characters, in reading order, without blanks
 * @param picture the picture of a figure
 */
public record Placement(Passage passage, List<Glyph> glyphs, Optional<Area> picture) {

  public Placement {
    glyphs = List.copyOf(glyphs);
  }

  /** What the passage is. */
  public Kind kind() {
    return passage.kind();
  }

  /** Whether it leaves ink. */
  public boolean isPrinted() {
    return picture.isPresent() || !glyphs.isEmpty();
  }

  /** Its lines; at least one of a passage that says something. */
  public List<TextLine> lines() {
    return TextLine.of(glyphs);
  }

  /** Its lines, apart for each line that the writer broke the text into. */
  public List<List<TextLine>> writtenLines() {
    List<List<TextLine>> lines = new ArrayList<>();
    int start = 0;
    for (String line : passage.writtenLines()) {
      int end = start;
      int length = 0;
      int wanted = PrintedText.inked(line).length();
      while (length < wanted) {
        length += glyphs.get(end++).text().length();
      }
      lines.add(TextLine.of(glyphs.subList(start, end)));
      start = end;
    }
    return lines;
  }

  /** The page that it begins on. */
  public int firstPage() {
    return pages().min(Integer::compare).orElseThrow();
  }

  /** The page that it ends on. */
  public int lastPage() {
    return pages().max(Integer::compare).orElseThrow();
  }

  private Stream<Integer> pages() {
    return Stream.concat(glyphs.stream().map(Glyph::page), picture.stream().map(Area::page));
  }

  @Override
  public String toString() {
    return passage.kind() + " " + lines();
  }
}
