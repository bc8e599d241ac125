package nianbao.archive.source;

import static nianbao.archive.source.Packed.indexOf;
import static nianbao.archive.source.Packed.taken;
import static nianbao.archive.source.Packed.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import nianbao.archive.source.Bounded.Allowance;
import nianbao.press.Press;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports come in as files, folders, lines and ZIP files, and no source is lost. */
final class SourcesTest {

  private static final Charset GBK = Charset.forName("GBK");

  @TempDir private Path folder;

  @Test
  void aFolderGivesEveryJsonBelowIt() throws IOException {
    Files.createDirectories(folder.resolve("市/县"));
    Files.writeString(folder.resolve("a.json"), "1");
    Files.writeString(folder.resolve("市/县/b.JSON"), "2");
    Files.writeString(folder.resolve("市/notes.txt"), "3");
    Files.createSymbolicLink(folder.resolve("市/loop"), folder);

    assertThat(taken(new JsonFolder("in", folder)))
        .isEqualTo(Map.of("in/a.json", "1", "in/市/县/b.JSON", "2"));
    assertThat(taken(new JsonFolder(".", folder))).containsKey("a.json");
  }

  @Test
  void aLinkOutOfAFolderIsToldAndAPipeIsNotWaitedFor() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("a.json"), "1");
    Files.createSymbolicLink(in.resolve("link"), elsewhere);
    Files.createSymbolicLink(in.resolve("b.json"), elsewhere.resolve("a.json"));
    Files.createSymbolicLink(in.resolve("c.json"), in.resolve("nowhere"));
    Files.createSymbolicLink(in.resolve("d.json"), in.resolve("d.json"));
    new ProcessBuilder("mkfifo", in.resolve("e.json").toString()).start().waitFor();
    assertThat(taken(new JsonFolder("in", in)))
        .isEqualTo(
            Map.of(
                "in/link", "这是通到别处文件夹的链接，里面的报告没有读；请把那个文件夹另外写成一个输入",
                "in/b.json", "1",
                "in/c.json", "无法读取：没有这个文件，或者链接所指的文件不在",
                "in/d.json", "无法读取：链接绕回了自己",
                "in/e.json", "无法读取：这不是普通的文件"));
  }

  @Test
  void aLinkThatIsNamedIsFollowed() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("a.json"), "1");
    Path link = Files.createSymbolicLink(folder.resolve("latest"), in);
    assertThat(taken(new JsonFolder("latest", link))).isEqualTo(Map.of("latest/a.json", "1"));
  }

  @Test
  void ndjsonGivesEveryLineThatIsNotBlank() throws IOException {
    byte[] lines = "1\r\n\n  \n2\n3".getBytes(StandardCharsets.UTF_8);

    assertThat(taken(new NdjsonLines("x", new ByteArrayInputStream(lines))))
        .isEqualTo(Map.of("x:1", "1\r", "x:4", "2", "x:5", "3"));
  }

  @Test
  void aLineBeyondTheBoundIsCutAndTheNextIsWhole() throws IOException {
    byte[] lines = new byte[2 * Press.MAX_BYTES + 3];
    Arrays.fill(lines, (byte) 'x');
    lines[2 * Press.MAX_BYTES] = '\n';

    Map<String, String> taken = taken(new NdjsonLines("x", new ByteArrayInputStream(lines)));

    assertThat(taken.get("x:1")).hasSize(Press.MAX_BYTES + 1);
    assertThat(taken.get("x:2")).isEqualTo("xx");
  }

  @Test
  void aStreamThatFailsIsAReportThatCannotBeRead() throws IOException {
    InputStream failing = InputStream.nullInputStream();
    failing.close();

    assertThat(taken(new NdjsonLines("x", failing)))
        .isEqualTo(Map.of("x:1", "无法读取：系统报告“Stream closed”"));
  }

  @Test
  void anArrayGivesItsElementsUpToWhereItIsNoJson() throws IOException {
    assertThat(taken(array("[{\"a\":[150]}, 2]")))
        .isEqualTo(Map.of("x/0", "{\"a\":[150]}", "x/1", "2"));
    assertThat(taken(array("[1,\n{\"a\":}]")))
        .isEqualTo(Map.of("x/0", "1", "x/1", "第2行起不是JSON，后面的报告没有读到"));
    assertThat(taken(array("{}"))).isEqualTo(Map.of("x", "这里应是方括号里的一列报告"));
    assertThat(taken(array("["))).hasSize(1).containsKey("x/0");
    assertThat(taken(array("[]"))).isEmpty();
    assertThat(taken(array("\uFEFF[1]"))).isEqualTo(Map.of("x/0", "1"));
  }

  @Test
  void anArrayInAnotherEncodingIsNotMadeOfOtherCharacters() throws IOException {
    byte[] gbk = "[{\"agency\":\"济宁市\"}]".getBytes(GBK);

    assertThat(taken(new JsonArray("x", new ByteArrayInputStream(gbk))))
        .isEqualTo(Map.of("x", "编码不是UTF-8，或者内容不完整；请另存为UTF-8再试"));
  }

  @Test
  void anElementBeyondTheBoundIsCutAndTheNextIsWhole() throws IOException {
    String huge = "\"" + "x".repeat(Press.MAX_BYTES) + "\"";

    Map<String, String> taken = taken(array("[[" + huge + "," + huge + "], 2]"));

    assertThat(taken.get("x/0")).hasSize(Press.MAX_BYTES + 1);
    assertThat(taken.get("x/1")).isEqualTo("2");
  }

  private static JsonArray array(String json) {
    return new JsonArray("x", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aZipGivesEveryJsonInIt() throws IOException {
    byte[] zip =
        zip(
            StandardCharsets.UTF_8,
            Map.of("县/a.json", "1", "__MACOSX/县/._a.json", "x", "b.txt", "y"));

    assertThat(taken(zipped(zip))).isEqualTo(Map.of("z.zip!/县/a.json", "1"));
  }

  @Test
  void namesOfAChineseWindowsAreRead() throws IOException {
    assertThat(taken(zipped(zip(GBK, Map.of("县/年报.json", "1")))))
        .isEqualTo(Map.of("z.zip!/县/年报.json", "1"));
  }

  @Test
  void aBombIsCutAtTheBound() throws IOException {
    byte[] zip = zip(StandardCharsets.UTF_8, Map.of("a.json", " ".repeat(50 << 20), "b.json", "2"));

    Map<String, String> taken = taken(zipped(zip));

    assertThat(zip).hasSizeLessThan(100_000);
    assertThat(taken.get("z.zip!/a.json")).hasSize(Press.MAX_BYTES + 1);
    assertThat(taken.get("z.zip!/b.json")).isEqualTo("2");
  }

  @Test
  void aDamagedZipIsSaidToBeSo() throws IOException {
    byte[] zip = zip(StandardCharsets.UTF_8, Map.of("a.json", "1", "b.json", "2"));

    assertThat(taken(zipped(Arrays.copyOf(zip, zip.length / 2))).values())
        .anyMatch(said -> said.contains("已经损坏"));
    assertThat(taken(zipped("no zip".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Map.of("z.zip", "这个文件不是ZIP，或者开头已经损坏"));
    assertThat(taken(zipped(new byte[0]))).containsKey("z.zip");
  }

  @Test
  void aZipThatEndsBetweenTwoEntriesIsSaidToBeDamaged() throws IOException {
    byte[] whole = zip(StandardCharsets.UTF_8, new TreeMap<>(Map.of("a.json", "1", "b.json", "2")));
    byte[] alone = zip(StandardCharsets.UTF_8, Map.of("a.json", "1"));
    int first = indexOf(alone, new byte[] {'P', 'K', 1, 2});

    assertThat(taken(zipped(Arrays.copyOf(whole, first))).values())
        .hasSize(2)
        .anyMatch(said -> said.contains("已经损坏"));
  }

  // 93 is Zstandard and 95 is xz (APPNOTE 4.4.5); 0 is stored, here without a length.
  @ParameterizedTest
  @ValueSource(bytes = {93, 95, 0})
  void aZipWithWhatCannotBeUnpackedIsSaidToBeDamaged(byte method) throws IOException {
    byte[] zip = zip(StandardCharsets.UTF_8, Map.of("a.json", "1".repeat(1000)));
    zip[8] = method;

    assertThat(taken(zipped(zip)).values()).allMatch(said -> said.contains("已经损坏"));
  }

  @Test
  void noMoreOfAZipIsGivenThanMayBe() {
    WatchedZip zip = new WatchedZip(new ByteArrayInputStream(new byte[100]));
    zip.mayGive(99);

    assertThatThrownBy(zip::readAllBytes).isInstanceOf(IOException.class);
  }

  private static ZippedJson zipped(byte[] zip) {
    return new ZippedJson(
        "z.zip",
        new ByteArrayInputStream(zip),
        new Allowance(100 << 20),
        0,
        Sources.Finding.TO_BE_MADE);
  }
}
