package nianbao.intake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.intake.draft.Doubt;
import nianbao.intake.draft.Draft;
import nianbao.intake.draft.Notes;
import nianbao.intake.match.TableMatcher;
import nianbao.intake.match.Unfolded;
import nianbao.intake.piece.LeftOut;
import nianbao.intake.piece.Source;
import nianbao.intake.piece.UnreadableException;
import nianbao.intake.prose.Prose;

/** Makes the draft of a report from the pieces of a document. */
final class Drafting {

  private static final List<String> ORDER =
      List.of(
          "agency",
          "year",
          "issuedOn",
          "form",
          "level",
          "body",
          "preamble",
          "overview",
          "disclosure",
          "requests",
          "review",
          "litigation",
          "problems",
          "otherMatters");

  private static final List<String> REQUIRED = List.of("agency", "year", "issuedOn");

  private static final int SOME_YEAR = 2024;

  private Drafting() {}

  static Draft of(Source document, Stated stated) throws UnreadableException {
    if (document.pieces().isEmpty()) {
      throw new UnreadableException("文件里没有文字，可能是扫描件或只有图片；请找原来的Word文件或网页再导入，或者在填报页里录入");
    }
    Source source = Unfolded.of(Unnumbered.of(document));
    TableMatcher tables = new TableMatcher(source.pieces());
    Prose prose = new Prose(source, tables.official());
    if (!prose.isReport()) {
      throw new UnreadableException("这不像政府信息公开工作年度报告：没有找到标题、各部分的标题，也没有找到统计表；请检查是不是选错了文件");
    }
    return stated.into().isPresent()
        ? laid(source, tables, stated, Given.of(stated.into().get()))
        : whole(source, tables, prose, stated);
  }

  /** The figures of a document in a report that is there already. */
  private static Draft laid(Source source, TableMatcher tables, Stated stated, Given given) {
    Notes notes = new Notes();
    ObjectNode figures = JsonNodeFactory.instance.objectNode();
    tables.write(figures, Form.of(stated.form().orElseGet(given::edition)), notes);
    ObjectNode report = given.with(figures);
    String json = report + "\n";
    Set<String> missing = complete(report);
    List<Doubt> doubts = notes.doubts().stream().filter(Given::counts).toList();
    return new Draft(json, missing, report.toString(), doubts, leftOut(source, notes));
  }

  private static Draft whole(Source source, TableMatcher tables, Prose prose, Stated stated) {
    Notes notes = new Notes();
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    prose.writeHead(report, notes);
    state(report, stated);
    prose.writeParts(report, notes);
    tables.write(report, form(report, tables, stated), notes);
    ObjectNode ordered = ordered(report);
    String json = ordered + "\n";
    Set<String> missing = complete(ordered);
    return new Draft(
        json, missing, ordered.toString(), unsettled(notes, stated), leftOut(source, notes));
  }

  /** Puts something in the place of what is required and missing, and says what that is. */
  private static Set<String> complete(ObjectNode report) {
    Set<String> missing =
        REQUIRED.stream().filter(member -> !report.has(member)).collect(Collectors.toSet());
    if (missing.contains("agency")) {
      report.put("agency", "本机关");
    }
    if (missing.contains("year")) {
      report.put("year", SOME_YEAR);
    }
    if (missing.contains("issuedOn")) {
      report.put("issuedOn", report.get("year").asInt() + 1 + "-01-20");
    }
    return missing;
  }

  private static void state(ObjectNode report, Stated stated) {
    stated.agency().ifPresent(agency -> report.put("agency", agency));
    stated.issuedOn().ifPresent(date -> report.put("issuedOn", date.toString()));
    stated.level().ifPresent(level -> report.put("level", level));
    stated.body().ifPresent(body -> report.put("body", body));
  }

  /** The edition that is stated, or that the tables are in, or that the year uses. */
  private static Form form(ObjectNode report, TableMatcher tables, Stated stated) {
    Optional<Edition> usual =
        report.has("year") ? Optional.of(Edition.of(report.get("year").asInt())) : Optional.empty();
    Edition edition = stated.form().or(tables::edition).or(() -> usual).orElse(Edition.FORM_2021);
    if (!usual.equals(Optional.of(edition))) {
      report.put("form", edition.word());
    }
    return Form.of(edition);
  }

  /** What was stated is no longer in doubt. */
  private static List<Doubt> unsettled(Notes notes, Stated stated) {
    return notes.doubts().stream()
        .filter(doubt -> !(stated.agency().isPresent() && isAt(doubt, "/agency")))
        .filter(doubt -> !(stated.issuedOn().isPresent() && isAt(doubt, "/issuedOn")))
        .toList();
  }

  private static boolean isAt(Doubt doubt, String pointer) {
    return doubt.problem().pointer().equals(pointer);
  }

  private static List<LeftOut> leftOut(Source source, Notes notes) {
    List<LeftOut> leftOut = new ArrayList<>(source.leftOut());
    leftOut.addAll(notes.leftOut());
    return leftOut;
  }

  private static ObjectNode ordered(ObjectNode report) {
    ObjectNode ordered = JsonNodeFactory.instance.objectNode();
    ORDER.stream().filter(report::has).forEach(member -> ordered.set(member, report.get(member)));
    return ordered;
  }
}
