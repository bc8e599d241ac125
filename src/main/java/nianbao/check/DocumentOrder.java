package nianbao.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nianbao.form.Column;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.form.Part;
import nianbao.form.Table.Stock;

/**
 * Orders JSON Pointers by the members of the report's contract and by array index, so that a clerk
 * goes through the problems from the top of the document to its end.
 */
final class DocumentOrder implements Comparator<String> {

  /** Members of one object stand here in the contract's order; a block's heading comes first. */
  private static final Map<String, Integer> RANKS = ranks();

  private static Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new HashMap<>();
    Stream.of(
            Stream.of("heading", "agency", "year", "form", "issuedOn", "level", "body", "signOff"),
            Arrays.stream(Part.values()).flatMap(DocumentOrder::members),
            Stream.of("previousYear", "text", "table", "figure", "chart"),
            Form.all().stream().flatMap(form -> form.stocks().stream()).map(Stock::before),
            Stream.of("src", "alt", "caption", "size", "header", "rows"),
            Stream.of("kind", "title", "unit", "categories", "series", "name", "values", "cell"))
        .flatMap(members -> members)
        .forEach(member -> ranks.putIfAbsent(member, ranks.size()));
    return ranks;
  }

  private static Stream<String> members(Part part) {
    return part.isText()
        ? Stream.of(part.member())
        : Form.all().stream()
            .flatMap(form -> form.table(part).lines().stream())
            .sorted(Comparator.comparing(Line::id))
            .flatMap(line -> line.columns().stream().flatMap(column -> tokens(line, column)));
  }

  private static Stream<String> tokens(Line line, Column column) {
    return tokens(line.pointer() + "/" + column.member()).filter(token -> !isIndex(token));
  }

  @Override
  public int compare(String a, String b) {
    int[] left = tokens(a).mapToInt(DocumentOrder::rank).toArray();
    int[] right = tokens(b).mapToInt(DocumentOrder::rank).toArray();
    return Arrays.compare(left, right);
  }

  private static Stream<String> tokens(String pointer) {
    return Arrays.stream(pointer.split("/")).skip(1);
  }

  private static int rank(String token) {
    if (isIndex(token)) {
      return Integer.parseInt(token);
    }
    Integer rank = RANKS.get(token);
    if (rank == null) {
      throw new IllegalArgumentException("a member without a place in the order: " + token);
    }
    return rank;
  }

  private static boolean isIndex(String token) {
    return !token.isEmpty() && Character.isDigit(token.charAt(0));
  }
}
