package nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nianbao.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableInputTest {

  private static final String CHINESE = "{\n  \"agency\": \"沂源县科学技术局\"\n}";
  private static final String ADVICE = "请用记事本等打开，“另存为”时编码选“UTF-8”";

  private final ReportReader reader = new ReportReader();

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n\t", "\uFEFF", "\u3000"})
  void saysThatAnInputIsEmpty(String input) {
    assertThat(read(input)).isEqualTo(at(1, 1, "empty-input", "输入是空的，没有报告；请检查是不是选错了文件"));
  }

  @Test
  void refusesAnInputOneByteBeyondTheBound() {
    byte[] input = new byte[ReportReader.MAX_BYTES + 1];
    Arrays.fill(input, (byte) '[');

    assertThat(reader.read(input)).isEqualTo(at(1, 1, "too-large", "输入超过10MB，太大了；请缩小里面的图，或者减少内容"));
  }

  @Test
  void refusesMoreValuesThanTheBound() {
    assertThat(read("[" + "0,".repeat(99_998) + "0]")).isInstanceOf(Reading.Rejected.class);
    assertThat(read("[" + "0,".repeat(99_999) + "0]"))
        .isEqualTo(at(1, 200_000, "too-large", "第1行第200000个字符：内容太多，超过100000个值；请减少表格的行数"));
  }

  @Test
  void refusesANameThatNobodyWrote() {
    assertThat(read("{\"" + "n".repeat(200) + "\": 1}")).isInstanceOf(Reading.Rejected.class);
    assertThat(read("{\"" + "n".repeat(201) + "\": 1}"))
        .isEqualTo(at(1, 2, "json", "第1行第2个字符：成员的名字太长，超过200个字；请检查是不是少了引号"));
  }

  @Test
  void recognisesGb18030() {
    assertThat(reader.read(CHINESE.getBytes(Charset.forName("GB18030"))))
        .isEqualTo(at(2, 14, "encoding", "第2行第14个字符：输入的编码是GB18030（GBK、GB2312），不是UTF-8；" + ADVICE));
  }

  @Test
  void doesNotTakeBrokenUtf8ForGb18030() {
    byte[] input = CHINESE.getBytes(StandardCharsets.UTF_8);
    input[24] = (byte) 0xFF;

    assertThat(reader.read(input))
        .isEqualTo(at(2, 17, "encoding", "第2行第17个字符：这里的字节不是UTF-8编码，文件可能损坏了；" + ADVICE));
  }

  @Test
  void doesNotTakeWesternTextForGb18030() {
    assertThat(reader.read("[\"café\"]".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(at(1, 6, "encoding", "第1行第6个字符：这里的字节不是UTF-8编码，文件可能损坏了；" + ADVICE));
  }

  @Test
  void refusesUtf8ThatIsCutWithinACharacter() {
    byte[] input = CHINESE.getBytes(StandardCharsets.UTF_8);

    assertThat(reader.read(Arrays.copyOf(input, 25)))
        .isEqualTo(at(2, 17, "encoding", "第2行第17个字符：这里的字节不是UTF-8编码，文件可能损坏了；" + ADVICE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "x-UTF-16LE-BOM"})
  void recognisesUtf16(String encoding) {
    assertThat(reader.read(CHINESE.getBytes(Charset.forName(encoding))))
        .isEqualTo(at(1, 1, "encoding", "输入的编码是UTF-16，不是UTF-8；" + ADVICE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-32", "UTF-32LE", "X-UTF-32BE-BOM", "X-UTF-32LE-BOM"})
  void recognisesUtf32(String encoding) {
    assertThat(reader.read(CHINESE.getBytes(Charset.forName(encoding))))
        .isEqualTo(at(1, 1, "encoding", "输入的编码是UTF-32，不是UTF-8；" + ADVICE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[1, 2", "[1, ", "{\"a\"", "{\"a\":", "[\"中", "[\"\\u12", "{", "[1,2\n\n"})
  void saysThatTheInputEndsTooEarly(String input) {
    Reading.Unreadable reading = (Reading.Unreadable) read(input);

    assertThat(reading.problem().message()).endsWith("：到这里就没有了，报告还没有写完；请检查是不是少了括号或引号，或者文件不完整");
  }

  @Test
  void countsLinesAndCharactersAsAnEditorDoes() {
    assertThat(read("[\r\n1,\n2,\r\"𠮷吉\" 3]"))
        .isEqualTo(json(4, 6, "这里不该是“3”；请检查前面是不是少了逗号、冒号或引号"));
  }

  @Test
  void countsLinesAndCharactersBehindAByteOrderMark() {
    assertThat(read("\uFEFF[1 2]")).isEqualTo(json(1, 4, "这里不该是“2”；请检查前面是不是少了逗号、冒号或引号"));
  }

  @Test
  void refusesAMemberThatIsThereTwice() {
    assertThat(read("{\"year\": 2023,\n \"year\": 2024}"))
        .isEqualTo(json(2, 2, "成员“year”写了两次；请删去其中一个"));
  }

  @Test
  void refusesWhatFollowsTheReport() {
    assertThat(read("{}\n{}")).isEqualTo(json(2, 1, "报告到这里已经写完，后面还有多余的内容；请删去"));
    assertThat(read("{} x")).isEqualTo(json(1, 4, "这里不该是“x”；请检查前面是不是少了逗号、冒号或引号"));
  }

  @Test
  void refusesBracketsNestedBeyondTheBound() {
    assertThat(read("[".repeat(64) + "]".repeat(64))).isInstanceOf(Reading.Rejected.class);
    assertThat(read("[".repeat(10_000_000))).isEqualTo(json(1, 65, "括号套得太深，超过64层；请检查是不是多写了括号"));
  }

  @Test
  void refusesANumberThatNobodyMeans() {
    assertThat(read("[" + "1".repeat(10_000_000) + "]"))
        .isEqualTo(json(1, 2, "这个数太长，超过64位；请检查是不是写错了"));
    assertThat(read("[0, 1e99999999999]")).isEqualTo(json(1, 5, "这个数的指数太大；请检查是不是写错了"));
  }

  @Test
  void saysWhatToDoAboutFullWidthMarks() {
    assertThat(read("{“a\": 1}")).isEqualTo(json(1, 2, "这里不能用全角符号 “ ；请改成半角的 \""));
    assertThat(read("{\"a\"：1}")).isEqualTo(json(1, 5, "这里不能用全角符号 ： ；请改成半角的 :"));
    assertThat(read("[1，2]")).isEqualTo(json(1, 3, "这里不能用全角符号 ， ；请改成半角的 ,"));
    assertThat(read("[1,NaN]")).isEqualTo(json(1, 4, "“NaN”不是数；没有的填0"));
    assertThat(read("[1】")).isEqualTo(json(1, 3, "这里不能用全角符号 】 ；请改成半角的 ]"));
  }

  @Test
  void saysWhatToDoAboutAnEditorsUsualMistakes() {
    assertThat(read("[1, 2,\n]")).isEqualTo(json(2, 1, "括号前面多了一个逗号；请删去"));
    assertThat(read("[\"一\n二\"]")).isEqualTo(json(1, 4, "文字中间不能直接换行；换行请写成\\n，或者检查是不是少了引号"));
    assertThat(read("[\"C:\\q\"]")).isEqualTo(json(1, 6, "反斜杠后面不能是“q”；反斜杠本身请写成\\\\"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'a': 1}",
        "{a: 1}",
        "// 注释\n{}",
        "[01]",
        "[+1]",
        "[.5]",
        "[1.]",
        "[0x10]",
        "[nul]",
        "[True]",
        "[1,,2]",
        "[1}",
        "]",
        "[\"\u0000\"]",
        "[\"\t\"]",
        "[\"\\ud8\"]"
      })
  void readsNothingButStrictJson(String input) {
    Reading.Unreadable reading = (Reading.Unreadable) read(input);

    assertThat(reading.problem().rule()).isEqualTo("json");
    assertThat(reading.problem().message()).contains("这里不该是").doesNotContain("\u0000", "\t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[NaN]", "[Infinity]", "[-Infinity]"})
  void saysOfWhatIsNoNumberWhatToWriteInstead(String input) {
    Reading.Unreadable reading = (Reading.Unreadable) read(input);

    assertThat(reading.problem().rule()).isEqualTo("json");
    assertThat(reading.problem().message()).contains("不是数；没有的填0");
  }

  private Reading read(String input) {
    return reader.read(input.getBytes(StandardCharsets.UTF_8));
  }

  private static Reading json(int line, int column, String message) {
    return at(line, column, "json", "第" + line + "行第" + column + "个字符：" + message);
  }

  private static Reading at(int line, int column, String rule, String message) {
    return new Reading.Unreadable(Problem.error(rule, "", message), line, column);
  }
}
