package nianbao.office.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nianbao.report.Report.Body;
import nianbao.report.Report.Level;
import org.junit.jupiter.api.Test;

class RosterTest {

  private static final String LINES =
      String.join(
          "\r\n",
          "名称,层级,性质,其他名称",
          "沂源县教育和体育局,县,部门,沂源县教育局；\"沂源县体育局\"",
          "沂源县人民政府,县,政府,",
          "",
          "沂源县市场监督管理局,,,",
          "");

  @Test
  void isReadInAnyEncodingThatExcelSaves() throws RosterException {
    for (byte[] file :
        List.of(
            LINES.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + LINES).getBytes(StandardCharsets.UTF_8),
            LINES.getBytes(Charset.forName("GBK")))) {
      Roster roster = RosterFile.of(file);

      assertThat(roster.agencies())
          .extracting(Listed::name)
          .containsExactly("沂源县教育和体育局", "沂源县人民政府", "沂源县市场监督管理局");
      assertThat(roster.agencies().get(0).others()).containsExactly("沂源县教育局", "沂源县体育局");
      assertThat(roster.agencies().get(0).level()).contains(Level.COUNTY);
      assertThat(roster.agencies().get(1).body()).contains(Body.GOVERNMENT);
      assertThat(roster.agencies().get(2).line()).isEqualTo(5);
    }
  }

  @Test
  void everythingThatIsWrongIsToldWithItsLine() {
    String wrong = "名称\n甲局,区,部门,\n乙局,县,企业,\n,县,部门,\n甲局\n丙局,县,部门,甲 局,多\n";

    RosterException e =
        catchThrowableOfType(
            RosterException.class, () -> RosterFile.of(wrong.getBytes(StandardCharsets.UTF_8)));

    assertThat(e.faults())
        .containsExactly(
            "名单第2行：层级“区”认不得，应是国家、省、市、县、乡镇中的一个，或者不写。",
            "名单第3行：性质“企业”认不得，应是政府、部门中的一个，或者不写。",
            "名单第4行：第一列“名称”是空的，请写机关全称。",
            "名单第5行：“甲局”在第2行已经有了，请删去多余的一行，或者改正名称。",
            "名单第6行：多于四列；其他名称有几个的，用“；”隔开，写在第四列。",
            "名单第6行：“甲 局”在第2行已经有了，请删去多余的一行，或者改正名称。");
  }

  @Test
  void anEmptyListAndAForeignEncodingAreRefused() {
    assertThat(faults("名称,层级\n".getBytes(StandardCharsets.UTF_8))).contains("没有机关");
    assertThat(faults(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x2D, 0x4E})).contains("编码");
  }

  @Test
  void headingsInOtherWordsAreNoAgencyAndNumbersInTheFirstColumnAreTold() throws RosterException {
    for (String heading : List.of("单位名称,级别", "本级各机关,层级,性质", "本级各机关,,类别", "部门")) {
      Roster roster = RosterFile.of((heading + "\n甲局,县\n").getBytes(StandardCharsets.UTF_8));
      assertThat(roster.agencies()).as(heading).extracting(Listed::name).containsExactly("甲局");
    }
    assertThat(faults("序号,名称,层级\n1,甲局,县\n".getBytes(StandardCharsets.UTF_8)))
        .contains("第一列“1”是个数，应是机关全称");
  }

  @Test
  void aListHasNoMoreNamesThanThereAreAgenciesAndNoneThatIsNoName() {
    String many = "局；".repeat(200_001);
    assertThat(faults(("甲局,,," + many).getBytes(StandardCharsets.UTF_8))).contains("不得超过200000个");
    assertThat(faults(("县".repeat(101) + "\n").getBytes(StandardCharsets.UTF_8)))
        .contains("名称太长，不得超过100字");
    assertThat(faults(",区\n".repeat(1000).getBytes(StandardCharsets.UTF_8)))
        .contains("名单第25行")
        .doesNotContain("名单第100行")
        .endsWith("……后面的没有再看，请先改正这些。");
  }

  private static String faults(byte[] file) {
    return catchThrowableOfType(RosterException.class, () -> RosterFile.of(file)).getMessage();
  }

  @Test
  void anAgencyIsKnownByItsFullNameAnotherNameAndOfficialShortForms() throws RosterException {
    Roster roster = RosterFile.of(LINES.getBytes(StandardCharsets.UTF_8));

    assertThat(how(roster, "沂源县 教育与体育局")).isEqualTo(Match.How.FULL_NAME);
    assertThat(how(roster, "沂源县体育局")).isEqualTo(Match.How.OTHER_NAME);
    for (String name : List.of("沂源县教体局", "县教体局", "教育和体育局", "县市场监管局", "沂源县政府", "县政府", "市场监督管理局")) {
      assertThat(how(roster, name)).as(name).isEqualTo(Match.How.SHORT_FORM);
    }
    assertThat(roster.find("高青县教育和体育局")).isEqualTo(new Match.None());
    assertThat(roster.find("政府")).isEqualTo(new Match.None());
    assertThat(roster.find("")).isEqualTo(new Match.None());
  }

  private static Match.How how(Roster roster, String name) {
    return ((Match.One) roster.find(name)).how();
  }

  @Test
  void aNameThatCanMeanTwoMeansNone() throws RosterException {
    Roster roster = RosterFile.of("沂源县财政局\n高青县财政局\n".getBytes(StandardCharsets.UTF_8));

    assertThat(roster.find("县财政局")).isEqualTo(new Match.Several(roster.agencies()));
    assertThat(how(roster, "高青县财政局")).isEqualTo(Match.How.FULL_NAME);
  }
}
