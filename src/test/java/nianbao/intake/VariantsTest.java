package nianbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.form.Part;
import nianbao.intake.draft.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same report in the layouts that people and programs give it. */
class VariantsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Form FORM = Form.of(Edition.FORM_2021);
  private static final LookAlike REPORT = new LookAlike(FORM, 11);

  @ParameterizedTest
  @ValueSource(strings = {"  ", " ", "　　", "|", " │ "})
  void aTextWhoseCellsBlanksOrBarsPartIsRead(String between) throws Exception {
    assertThat(wrong(draft(Written.rows(REPORT, between, "")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "  "})
  void wordsOfTheFormThatStandAloneOnALineAreNoText(String between) throws Exception {
    Draft draft = draft(Written.rows(REPORT, between, ""));
    assertThat(wrong(draft)).isEmpty();
    assertThat(draft.doubts()).isEmpty();
    assertThat(draft.json()).doesNotContain("第二十条第");
  }

  @Test
  void theSignOffBelowTheTablesOfASheetIsReadAndItsEmptyRowsAreNoTable() throws Exception {
    String page = Written.webPage(REPORT);
    String last = page.substring(page.lastIndexOf("<table>"), page.lastIndexOf("</table>"));
    String rows =
        last + "<tr><td colspan=15><tr><td colspan=15>某某市某某局<tr><td colspan=15>2025年1月20日</table>";
    Draft draft = draft("<p>某某市某某局2024年政府信息公开工作年度报告</p>" + rows);
    assertThat(JSON.readTree(draft.json()).at("/issuedOn").asText()).isEqualTo("2025-01-20");
    assertThat(draft.json()).doesNotContain("\"table\"");
  }

  @Test
  void aTextWithACellALineIsReadWithoutTabs() throws Exception {
    assertThat(wrong(draft(Written.cells(REPORT).replace("\t", "")))).isEmpty();
  }

  @Test
  void aFrameOfCharactersPartsRowsOfSeveralLines() throws Exception {
    String rows =
        Written.rows(REPORT, " | ", "|").replaceAll("(?m)^(\\|.*\\|)$", "$1\n+----+----+");
    assertThat(wrong(draft(rows.replace("信息公开申请数量", "信息公开\n| 申请数量")))).isEmpty();
  }

  @Test
  void aDigitThatWasMisreadIsReadAndTold() throws Exception {
    String pointer = "/requests/received/0";
    String page = withFigure(pointer, figure -> figure.replace('0', 'O').replace('1', 'l'));
    Draft draft = draft(page);
    assertThat(wrong(draft)).isEmpty();
    boolean same = page.equals(Written.webPage(REPORT));
    assertThat(draft.doubts().stream().anyMatch(doubt -> doubt.covers(pointer))).isNotEqualTo(same);
  }

  @Test
  void aRaisedDigitIsNoneOfTheFigureBeforeIt() throws Exception {
    String pointer = "/disclosure/penalties";
    Draft draft = draft(withFigure(pointer, figure -> figure + "<sup>1</sup>"));
    assertThat(wrong(draft)).isEmpty();
    assertThat(draft.doubts()).singleElement().matches(doubt -> doubt.covers(pointer));
  }

  @Test
  void linesOfPartFourBelowEachOtherAreRead() throws Exception {
    String page = Written.webPage(REPORT);
    int start = page.lastIndexOf("<table>");
    int end = page.lastIndexOf("</table>") + "</table>".length();
    String tables =
        FORM.table(Part.CASES).lines().stream()
            .map(VariantsTest::apart)
            .collect(Collectors.joining());
    Draft draft = draft(page.substring(0, start) + tables + page.substring(end));
    assertThat(wrong(draft)).isEmpty();
    assertThat(draft.doubts()).isEmpty();
  }

  /** A line in a table of its own, its words over its columns. */
  private static String apart(Line line) {
    String words =
        line.columns().stream().map(column -> cell(column.label())).collect(Collectors.joining());
    String figures =
        IntStream.range(0, line.columns().size())
            .mapToObj(column -> cell(String.valueOf(REPORT.truth.get(line.pointer(column)))))
            .collect(Collectors.joining());
    String name = line.labels().get(line.labels().size() - 1);
    return "<table><tr><td colspan=5>" + name + "<tr>" + words + "<tr>" + figures + "</table>";
  }

  private static String cell(String text) {
    return "<td>" + text + "</td>";
  }

  @Test
  void wordsThatAreRepeatedForAMergedCellCountOnce() throws Exception {
    String page =
        Written.webPage(REPORT)
            .replaceAll(
                "(<td colspan=\"5\" rowspan=\"1\">)(<p>法人[^/]*<span></span></p>)</td>",
                "<td>$2</td>".repeat(5));
    assertThat(page).isNotEqualTo(Written.webPage(REPORT));
    Draft draft = draft(page);
    assertThat(wrong(draft)).isEmpty();
    assertThat(draft.doubts()).isEmpty();
  }

  private interface Change {
    String of(String figure);
  }

  /** The page with one figure changed where it stands, which is behind its line's words. */
  private static String withFigure(String pointer, Change change) {
    String page = Written.webPage(REPORT);
    Line line =
        FORM.lines().stream()
            .filter(each -> pointer.startsWith(each.pointer()))
            .findFirst()
            .orElseThrow();
    String figure = String.valueOf(REPORT.truth.get(pointer));
    int label = page.indexOf(line.label());
    int at = page.indexOf("<p>" + figure + "<", label) + "<p>".length();
    return page.substring(0, at) + change.of(figure) + page.substring(at + figure.length());
  }

  private static Draft draft(String file) {
    return new Intake()
        .read(file.getBytes(StandardCharsets.UTF_8), Stated.NOTHING)
        .fold(
            draft -> draft,
            sentence -> {
              throw new AssertionError(sentence);
            });
  }

  private static List<String> wrong(Draft draft) throws Exception {
    JsonNode report = JSON.readTree(draft.json());
    return REPORT.truth.entrySet().stream()
        .filter(figure -> !report.at(figure.getKey()).asText("null").equals(figure.getValue()))
        .map(figure -> figure.getKey())
        .toList();
  }
}
