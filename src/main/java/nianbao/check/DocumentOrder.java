package nianbao.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nianbao.report.RequestLine;

/**
 * Orders JSON Pointers by the members of the report's contract and by array index, so that a clerk
 * goes through the problems from the top of the document to its end.
 */
final class DocumentOrder implements Comparator<String> {

  /** Members of one object stand here in the contract's order; a block's heading comes first. */
  private static final List<String> MEMBERS =
      Stream.of(
              Stream.of("heading", "agency", "year", "issuedOn", "level", "body", "signOff"),
              Stream.of("preamble", "overview", "disclosure", "rules", "normativeDocuments"),
              Stream.of("licensing", "penalties", "coercion", "fees", "requests"),
              Arrays.stream(RequestLine.values()).flatMap(line -> tokens(line.pointer())),
              Stream.of("review", "litigation", "direct", "afterReview", "problems"),
              Stream.of("otherMatters", "previousYear", "text", "table", "figure"),
              Stream.of("rulesInForce", "normativeDocumentsInForce"),
              Stream.of("src", "alt", "caption", "header", "rows"))
          .flatMap(members -> members)
          .distinct()
          .toList();

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
    boolean index = !token.isEmpty() && Character.isDigit(token.charAt(0));
    return index ? Integer.parseInt(token) : MEMBERS.indexOf(token);
  }
}
