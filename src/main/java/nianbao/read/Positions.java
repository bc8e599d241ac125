package nianbao.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where values of a JSON text stand in it, for whoever shows a problem in the file itself.
 *
 * <p>Found in one pass that keeps nothing but what is asked for.
 *
 * @param regions by JSON Pointer: the values that were asked for, and all values around them
 */
public record Positions(Map<String, Region> regions) {

  /**
   * A stretch of text. Lines and columns are counted from 1, columns in code points; the end is
   * behind the last character. A byte order mark is not counted.
   */
  public record Region(int startLine, int startColumn, int endLine, int endColumn) {}

  /** The same in chars from 0. */
  private record Span(int start, int end) {}

  public Positions {
    regions = Map.copyOf(regions);
  }

  /**
   * Finds the values that JSON Pointers lead to.
   *
   * @param input what the reader read as JSON
   * @throws IllegalArgumentException if it is not JSON
   */
  public static Positions of(byte[] input, Collection<String> pointers) {
    try {
      SourceText source = SourceText.of(input);
      return new Positions(regions(source, spans(source, withParents(pointers))));
    } catch (IOException | SourceText.Refusal e) {
      throw new IllegalArgumentException("not JSON", e);
    }
  }

  /** The region of a value, or of the nearest value around the place where it would be. */
  public Region region(String pointer) {
    Region found = regions.get(pointer);
    return found == null ? region(parent(pointer)) : found;
  }

  private static Set<String> withParents(Collection<String> pointers) {
    Set<String> all = new HashSet<>(Set.of(""));
    for (String pointer : pointers) {
      for (String place = pointer; all.add(place); place = parent(place)) {}
    }
    return all;
  }

  private static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  private static Map<String, Span> spans(SourceText source, Set<String> wanted) throws IOException {
    Map<String, Span> spans = new HashMap<>();
    try (JsonParser parser = JsonTree.FACTORY.createParser(source.text())) {
      parser.nextToken();
      visit(parser, "", wanted, spans);
    }
    return spans;
  }

  private static void visit(
      JsonParser parser, String pointer, Set<String> wanted, Map<String, Span> spans)
      throws IOException {
    if (!wanted.contains(pointer)) {
      parser.skipChildren();
      return;
    }
    int start = (int) parser.currentTokenLocation().getCharOffset();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String member = Naming.pointer(pointer, parser.currentName());
        parser.nextToken();
        visit(parser, member, wanted, spans);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        visit(parser, pointer + "/" + i, wanted, spans);
      }
    }
    parser.finishToken();
    spans.put(pointer, new Span(start, (int) parser.currentLocation().getCharOffset()));
  }

  private static Map<String, Region> regions(SourceText source, Map<String, Span> spans) {
    SortedSet<Integer> offsets = new TreeSet<>();
    for (Span span : spans.values()) {
      offsets.add(span.start());
      offsets.add(span.end());
    }
    Map<Integer, SourceText.Place> places = source.places(offsets);
    Map<String, Region> regions = new HashMap<>();
    spans.forEach(
        (pointer, span) ->
            regions.put(
                pointer,
                region(
                    Objects.requireNonNull(places.get(span.start())),
                    Objects.requireNonNull(places.get(span.end())))));
    return regions;
  }

  private static Region region(SourceText.Place start, SourceText.Place end) {
    return new Region(start.line(), start.column(), end.line(), end.column());
  }
}
