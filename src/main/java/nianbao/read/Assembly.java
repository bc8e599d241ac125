package nianbao.read;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nianbao.report.Block;
import nianbao.report.Cases;
import nianbao.report.Disclosure;
import nianbao.report.PreviousYear;
import nianbao.report.Report;
import nianbao.report.RequestLine;
import nianbao.report.Requests;
import nianbao.report.Row;

/** Puts a report together from a tree that fulfils the contract. */
final class Assembly {

  private static final Map<RequestLine, JsonPointer> REQUEST_LINES = requestLines();

  private static final JsonPointer DIRECT = JsonPointer.compile("/litigation/direct");
  private static final JsonPointer AFTER_REVIEW = JsonPointer.compile("/litigation/afterReview");

  private Assembly() {}

  private static Map<RequestLine, JsonPointer> requestLines() {
    Map<RequestLine, JsonPointer> pointers = new EnumMap<>(RequestLine.class);
    for (RequestLine line : RequestLine.values()) {
      pointers.put(line, JsonPointer.compile(line.pointer()));
    }
    return pointers;
  }

  /** The report of a tree without problems. */
  static Report report(JsonNode tree) {
    return new Report(
        text(tree.path("agency")),
        tree.path("year").intValue(),
        LocalDate.parse(tree.path("issuedOn").asText()),
        word(tree.path("level")).map(Report.Level::valueOf),
        word(tree.path("body")).map(Report.Body::valueOf),
        word(tree.path("signOff")).map(Report.SignOff::valueOf).orElse(Report.SignOff.UNSEALED),
        blocks(tree.path("preamble")),
        blocks(tree.path("overview")),
        disclosure(tree.path("disclosure")),
        requests(tree),
        new Cases(row(tree.path("review")), row(tree.at(DIRECT)), row(tree.at(AFTER_REVIEW))),
        blocks(tree.path("problems")),
        blocks(tree.path("otherMatters")),
        optional(tree.path("previousYear")).map(Assembly::previousYear));
  }

  private static Disclosure disclosure(JsonNode table) {
    return new Disclosure(
        row(table.path("rules")),
        row(table.path("normativeDocuments")),
        cell(table.path("licensing")),
        cell(table.path("penalties")),
        cell(table.path("coercion")),
        optional(table.path("fees")).map(JsonNode::asText));
  }

  private static Requests requests(JsonNode tree) {
    Map<RequestLine, Row> rows = new EnumMap<>(RequestLine.class);
    REQUEST_LINES.forEach((line, pointer) -> rows.put(line, row(tree.at(pointer))));
    return new Requests(rows);
  }

  private static PreviousYear previousYear(JsonNode figures) {
    return new PreviousYear(
        optional(figures.path("carriedForward")).map(Assembly::row),
        cell(figures.path("rulesInForce")),
        cell(figures.path("normativeDocumentsInForce")));
  }

  private static List<Block> blocks(JsonNode blocks) {
    return stream(blocks).map(Assembly::block).toList();
  }

  private static Block block(JsonNode block) {
    if (block.has("heading")) {
      return new Block.Heading(
          text(block.path("heading")),
          block.path("level").intValue(),
          optional(block.path("text")).map(Assembly::text));
    }
    if (block.has("table")) {
      return table(block.path("table"));
    }
    return block.has("figure") ? figure(block.path("figure")) : new Block.Paragraph(text(block));
  }

  private static Block table(JsonNode table) {
    return new Block.Table(
        optional(table.path("caption")).map(Assembly::text),
        lines(table.path("header")),
        lines(table.path("rows")));
  }

  private static List<List<String>> lines(JsonNode lines) {
    return stream(lines).map(line -> stream(line).map(Assembly::text).toList()).toList();
  }

  private static Block figure(JsonNode figure) {
    String source = figure.path("src").asText();
    return new Block.Figure(
        source.substring("data:".length(), source.indexOf(';')),
        source.substring(source.indexOf(',') + 1),
        text(figure.path("alt")),
        optional(figure.path("caption")).map(Assembly::text));
  }

  private static Row row(JsonNode cells) {
    List<OptionalLong> numbers = new ArrayList<>(cells.size());
    for (JsonNode cell : cells) {
      numbers.add(cell(cell));
    }
    return new Row(numbers);
  }

  private static OptionalLong cell(JsonNode cell) {
    return cell.isNumber() ? OptionalLong.of(cell.longValue()) : OptionalLong.empty();
  }

  // A line break is one character from here on, whatever system the text was written on.
  private static String text(JsonNode text) {
    return text.asText().replace("\r\n", "\n");
  }

  private static Optional<String> word(JsonNode word) {
    return optional(word).map(present -> present.asText().toUpperCase(Locale.ROOT));
  }

  private static Optional<JsonNode> optional(JsonNode value) {
    return Optional.of(value).filter(present -> !present.isMissingNode() && !present.isNull());
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
