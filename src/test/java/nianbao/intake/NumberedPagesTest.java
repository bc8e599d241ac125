package nianbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.intake.draft.Draft;
import nianbao.intake.piece.LeftOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of pages that came into the text are no text; what only looks like one is. */
class NumberedPagesTest {

  private static final LookAlike REPORT = new LookAlike(Form.of(Edition.FORM_2021), 11);

  @ParameterizedTest
  @ValueSource(
      strings = {"— 1 —", "—1—", "- 1 -", "－ １ －", "–\u00A01\u00A0–", "—— 1 ——", "第 1 页 共 9 页"})
  void isLeftOutOfATextWhateverItsDashes(String number) throws Exception {
    same(
        Written.rows(REPORT, "  ", ""), text(number, "\n" + number.replaceAll("[1１]", "2") + "\n"));
  }

  @Test
  void partsNoTableOfAText() throws Exception {
    String rows = Written.rows(REPORT, "\t", "");
    int middle = rows.indexOf("\n", rows.indexOf("商业秘密"));
    same(rows, rows.substring(0, middle) + "\n\n— 1 —\n" + rows.substring(middle));
    String cells = Written.cells(REPORT).replace("\t", "");
    int cell = cells.indexOf("\n\n", cells.indexOf("商业秘密"));
    same(cells, cells.substring(0, cell) + "\n\n— 1 —\n\n— 2 —" + cells.substring(cell));
  }

  @Test
  void standsAloneBehindTheSignOff() throws Exception {
    String rows = Written.rows(REPORT, "  ", "");
    same(rows, rows + "\n— 1 —\n");
  }

  @Test
  void isLeftOutOfWebPagesAndWordFiles() throws Exception {
    String page = Written.webPage(REPORT);
    same(page, page.replace("<p style=\"text-indent: 2em\"><span>五", "<p>— 3 —</p><p><span>五"));
    String body = Written.wordBody(REPORT);
    String number = "<w:p><w:r><w:t>— </w:t></w:r><w:r><w:t>3 —</w:t></w:r></w:p>";
    String five = "<w:p><w:r><w:t>五";
    String numbered = body.replace(five, number + five);
    assertThat(draft(Filed.zip(Map.of("word/document.xml", numbered))).json())
        .isEqualTo(draft(Filed.word(REPORT)).json());
  }

  @Test
  void isLeftOutOfAPageThatHasItAboveItsEdge() throws Exception {
    Drawn drawn = new Drawn(842);
    float y = 80;
    String longest = "2024年，我局依法公开政府信息，内容更加全面，形式更加多样。";
    for (String text : List.of("某某市某某局2024年政府信息公开工作年度报告", "一、总体情况", longest)) {
      drawn.text(80, y, 16, text);
      y += 28;
    }
    drawn.text(80, 690, 16, longest.replace('。', '，'));
    drawn.text(280, 730, 14, "— 1 —");
    drawn.nextPage();
    drawn.text(80, 80, 16, "各项任务都已完成。");
    Draft draft = draft(drawn.file());
    assertThat(draft.json()).doesNotContain("— 1 —").contains("形式更加多样，各项任务都已完成。");
    assertThat(reasons(draft)).anyMatch(reason -> reason.contains("页码"));
  }

  @Test
  void isNoneInATable() throws Exception {
    String page =
        Written.webPage(REPORT)
            .replace(
                "<p style=\"text-indent: 2em\"><span>二",
                "<table><tr><td>项目<td>件<tr><td>甲<td>— 1 —</table><p><span>二");
    Draft draft = draft(page.getBytes(StandardCharsets.UTF_8));
    assertThat(draft.json()).contains("— 1 —");
    assertThat(reasons(draft)).noneMatch(reason -> reason.equals("页码"));
    Draft text =
        draft("2024年政府信息公开工作年度报告\n规章\n— 1 —\n行政规范性文件\n1 2 3\n".getBytes(StandardCharsets.UTF_8));
    assertThat(reasons(text)).noneMatch(reason -> reason.equals("页码"));
  }

  private static String text(String first, String second) {
    String rows = Written.rows(REPORT, "  ", "");
    return rows.replace("\n\n二、", "\n\n" + first + "\n\n二、").replace("\n\n五、", second + "\n\n五、");
  }

  private static void same(String plain, String numbered) throws Exception {
    assertThat(numbered).isNotEqualTo(plain);
    Draft draft = draft(numbered.getBytes(StandardCharsets.UTF_8));
    Draft without = draft(plain.getBytes(StandardCharsets.UTF_8));
    assertThat(draft.json()).isEqualTo(without.json());
    assertThat(reasons(draft)).contains("页码");
    assertThat(draft.doubts()).hasSameSizeAs(without.doubts());
  }

  private static List<String> reasons(Draft draft) {
    return draft.leftOut().stream().map(LeftOut::reason).toList();
  }

  private static Draft draft(byte[] file) {
    return new Intake()
        .read(file, Stated.NOTHING)
        .fold(
            draft -> draft,
            sentence -> {
              throw new AssertionError(sentence);
            });
  }
}
