package nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.form.LineId;
import nianbao.form.Part;
import nianbao.report.Block;
import nianbao.report.Cell;
import nianbao.report.PreviousYear;
import nianbao.report.Problem;
import nianbao.report.Report;
import nianbao.report.Row;
import org.junit.jupiter.api.Test;

class AssemblyTest {

  @Test
  void readsTheSmallestReportWithWhatIsImplied() {
    Report report = accepted(ReportJson.smallest()).report();

    assertThat(report.level()).isEmpty();
    assertThat(report.body()).isEmpty();
    assertThat(report.signOff()).isEqualTo(Report.SignOff.UNSEALED);
    assertThat(report.text(Part.PREAMBLE)).isEmpty();
    assertThat(report.previousYear()).isEmpty();
  }

  @Test
  void readsWhoWhenAndHow() {
    Report report =
        accepted(
                ReportJson.smallest()
                    .with("/agency", "\"北京市人民政府\"")
                    .with("/year", "2022")
                    .with("/issuedOn", "\"2023-01-28\"")
                    .with("/level", "\"province\"")
                    .with("/body", "\"government\"")
                    .with("/signOff", "\"sealed\""))
            .report();

    assertThat(report.agency()).isEqualTo("北京市人民政府");
    assertThat(report.year()).isEqualTo(2022);
    assertThat(report.issuedOn()).isEqualTo(LocalDate.of(2023, 1, 28));
    assertThat(report.level()).contains(Report.Level.PROVINCE);
    assertThat(report.body()).contains(Report.Body.GOVERNMENT);
    assertThat(report.signOff()).isEqualTo(Report.SignOff.SEALED);
  }

  @Test
  void readsAnAgencyWithoutTheBlanksAroundItAndSaysSo() {
    Reading.Accepted read =
        accepted(ReportJson.smallest().with("/agency", "\"\u3000青石县 统计局\u00A0 \""));

    assertThat(read.report().agency()).isEqualTo("青石县 统计局");
    assertThat(read.remarks())
        .containsExactly(
            Problem.warning("agency-name", "/agency", "“发布机关全称”前后有空格，已按“青石县 统计局”读入，请删去空格"));
    assertThat(read.canonical()).contains("\"\u3000青石县 统计局\u00A0 \"");
    assertThat(accepted(ReportJson.smallest()).remarks()).isEmpty();
  }

  @Test
  void readsEveryKindOfBlockInEveryPart() {
    Report report =
        accepted(
                ReportJson.smallest()
                    .with("/preamble", "[\"引言\"]")
                    .with("/overview", "[{\"heading\": \"（一）\", \"level\": 2}]")
                    .with(
                        "/problems",
                        "[{\"heading\": \"1.\", \"level\": 3, \"text\": \"接着\"}, {\"table\":"
                            + " {\"caption\": \"表\", \"header\": [[\"序号\"]], \"rows\": [[\"\"]]}}]")
                    .with("/otherMatters", "[" + Pictures.figure(Pictures.png(1, 1)) + "]"))
            .report();

    assertThat(report.text(Part.PREAMBLE)).containsExactly(new Block.Paragraph("引言"));
    assertThat(report.text(Part.OVERVIEW))
        .containsExactly(new Block.Heading("（一）", 2, Optional.empty()));
    assertThat(report.text(Part.PROBLEMS))
        .containsExactly(
            new Block.Heading("1.", 3, Optional.of("接着")),
            new Block.Table(Optional.of("表"), List.of(List.of("序号")), List.of(List.of(""))));
    Block.Figure figure = (Block.Figure) report.text(Part.OTHER_MATTERS).get(0);
    assertThat(figure.type()).isEqualTo("image/png");
    assertThat(figure.bytes()).isEqualTo(Pictures.png(1, 1));
    assertThat(figure.alt()).isEqualTo("一幅图");
    assertThat(figure.caption()).contains("图1");
  }

  @Test
  void readsTheTablesOfPartsTwoAndFour() {
    Report report =
        accepted(
                ReportJson.smallest()
                    .with(
                        "/disclosure",
                        "{\"rules\": [1, 2, 3], \"normativeDocuments\": [4, null, 6], \"licensing\":"
                            + " 7, \"penalties\": 3985758, \"coercion\": null, \"fees\": \"0.50\"}")
                    .with("/review", "[1, 2, 3, 4, 10]")
                    .with(
                        "/litigation",
                        "{\"direct\": [5, 6, 7, 8, 26], \"afterReview\": [9, 0, 0, 0, 9]}"))
            .report();

    assertThat(report.figures().rows())
        .containsEntry(LineId.RULES, Row.of(1, 2, 3))
        .containsEntry(
            LineId.NORMATIVE_DOCUMENTS,
            new Row(List.of(new Cell.Count(4), new Cell.Blank(), new Cell.Count(6))))
        .containsEntry(LineId.LICENSING, Row.of(7))
        .containsEntry(LineId.PENALTIES, Row.of(3985758))
        .containsEntry(LineId.COERCION, new Row(List.of(new Cell.Blank())))
        .containsEntry(LineId.FEES, new Row(List.of(new Cell.Amount("0.50"))))
        .containsEntry(LineId.REVIEW, Row.of(1, 2, 3, 4, 10))
        .containsEntry(LineId.DIRECT, Row.of(5, 6, 7, 8, 26))
        .containsEntry(LineId.AFTER_REVIEW, Row.of(9, 0, 0, 0, 9));
  }

  @Test
  void readsEveryRowOfPartThreeFromItsPlace() {
    List<LineId> lines =
        Form.of(Edition.FORM_2021).table(Part.REQUESTS).lines().stream().map(Line::id).toList();
    ReportJson json = ReportJson.smallest();
    for (int i = 0; i < lines.size(); i++) {
      json.with(lines.get(i).pointer(), "[" + i + ", 0, 0, 0, 0, 0, 7]");
    }

    Report report = accepted(json).report();

    for (int i = 0; i < lines.size(); i++) {
      assertThat(report.figures().row(lines.get(i))).isEqualTo(Row.of(i, 0, 0, 0, 0, 0, 7));
    }
  }

  @Test
  void readsLastYearsFiguresAsFarAsTheyAreGiven() {
    assertThat(previousYear("{}")).contains(PreviousYear.UNKNOWN);
    assertThat(
            previousYear(
                "{\"carriedForward\": [1, 0, 0, 0, 0, 0, 1], \"rulesInForce\": 2,"
                    + " \"normativeDocumentsInForce\": 3}"))
        .contains(
            new PreviousYear(
                Map.of(LineId.CARRIED_FORWARD, Row.of(1, 0, 0, 0, 0, 0, 1)),
                OptionalLong.of(2),
                OptionalLong.of(3)));
    assertThat(previousYear("{\"litigation\": {\"direct\": [0, 2, 0, 0, 2]}}"))
        .contains(
            new PreviousYear(
                Map.of(LineId.DIRECT, Row.of(0, 2, 0, 0, 2)),
                OptionalLong.empty(),
                OptionalLong.empty()));
  }

  @Test
  void takesNoFeesAsABlank() {
    Report report = accepted(ReportJson.smallest().with("/disclosure/fees", "null")).report();

    assertThat(report.figures().row(LineId.FEES).cells()).containsExactly(new Cell.Blank());
  }

  private static Optional<PreviousYear> previousYear(String json) {
    return accepted(ReportJson.smallest().with("/previousYear", json)).report().previousYear();
  }

  private static Reading.Accepted accepted(ReportJson json) {
    return (Reading.Accepted) json.read();
  }
}
