package nianbao.archive.source;

import static nianbao.archive.source.Packed.bytes;
import static nianbao.archive.source.Packed.gzip;
import static nianbao.archive.source.Packed.indexOf;
import static nianbao.archive.source.Packed.stored;
import static nianbao.archive.source.Packed.taken;
import static nianbao.archive.source.Packed.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import nianbao.archive.source.Bounded.Allowance;
import nianbao.press.format.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is packed, in whatever, is made or told: nothing is passed over in silence. */
final class PackedSourcesTest {

  @TempDir private Path folder;

  @Test
  void linesAndZipFilesInAFolderAreReadToo() throws IOException {
    Files.writeString(folder.resolve("a.ndjson"), "1\n2\n");
    Files.write(folder.resolve("b.zip"), zip(Map.of("x.json", bytes("3"), "y.jsonl", bytes("4"))));
    Files.write(folder.resolve("c.ndjson.gz"), gzip(bytes("5\n6")));
    Files.write(folder.resolve("d.json.gz"), gzip(bytes("{\n}")));
    Files.writeString(folder.resolve("e.json"), "[7,8]");
    Files.writeString(folder.resolve("notes.tar.gz"), "no report");

    assertThat(taken(new JsonFolder("", folder)))
        .isEqualTo(
            Map.of(
                "a.ndjson:1", "1",
                "a.ndjson:2", "2",
                "b.zip!/x.json", "3",
                "b.zip!/y.jsonl:1", "4",
                "c.ndjson.gz:1", "5",
                "c.ndjson.gz:2", "6",
                "d.json.gz", "{\n}",
                "e.json/0", "7",
                "e.json/1", "8"));
  }

  @Test
  void whatHoldsNoReportIsToldWhereNobodyNamedIt() throws IOException {
    Files.writeString(folder.resolve("a.ndjson"), "\n");
    Files.write(folder.resolve("b.zip"), zip(Map.of("readme.txt", bytes("x"))));
    Files.writeString(folder.resolve("c.zip"), "no zip");

    assertThat(taken(new JsonFolder("", folder)))
        .isEqualTo(
            Map.of(
                "a.ndjson", "这个文件里没有报告",
                "b.zip", "这个文件里没有报告",
                "c.zip", "这个文件不是ZIP，或者开头已经损坏"));
  }

  @Test
  void aZipInAZipIsOpenedAndOneInThatIsTold() throws IOException {
    byte[] inner = zip(Map.of("x.json", bytes("1")));
    byte[] middle = zip(Map.of("inner.zip", inner, "y.json", bytes("2")));
    byte[] outer = zip(Map.of("middle.zip", middle, "inner.zip", inner));

    assertThat(taken(new Reports("o.zip", stream(outer), Kind.ZIP)))
        .isEqualTo(
            Map.of(
                "o.zip!/inner.zip!/x.json", "1",
                "o.zip!/middle.zip!/y.json", "2",
                "o.zip!/middle.zip!/inner.zip", "ZIP里的ZIP又装着ZIP，没有打开；请先解开一层"));
  }

  @Test
  void whatAllLayersUnpackToIsBoundedTogether() throws IOException {
    byte[] inner = zip(Map.of("x.json", new byte[600_000]));
    byte[] outer = zip(Map.of("1.zip", inner, "2.zip", inner));

    assertThat(outer).hasSizeLessThan(10_000);
    assertThatThrownBy(
            () ->
                taken(
                    new Reports(
                        "o.zip",
                        stream(outer),
                        Kind.ZIP,
                        new Allowance(1 << 20),
                        0,
                        Sources.Finding.TO_BE_MADE)))
        .isInstanceOf(Bounded.TooLargeException.class);
  }

  @Test
  void bytesTellMoreThanANameDoes() throws IOException {
    Path file = folder.resolve("a.json");
    Files.write(file, zip(Map.of("x.json", bytes("1"))));
    assertThat(taken(Reports.ofFile("a.json", file))).isEqualTo(Map.of("a.json!/x.json", "1"));
    Files.write(file, gzip(zip(Map.of("x.json", bytes("2")))));
    assertThat(taken(Reports.ofFile("a.json", file))).isEqualTo(Map.of("a.json!/x.json", "2"));
    Files.write(file, gzip(gzip(bytes("1"))));
    assertThat(taken(Reports.ofFile("a.json", file)))
        .isEqualTo(Map.of("a.json", "压缩文件里又是压缩文件，没有打开；请先解开一层"));
    assertThat(taken(new Reports("-", stream(bytes(" \n[1]")), Kind.LINES)))
        .isEqualTo(Map.of("-/0", "1"));
  }

  @Test
  void aTornGzipIsToldBehindTheLastWholeLine() throws IOException {
    byte[] packed = gzip(bytes("1\n".repeat(100_000) + "2"));
    byte[] torn = Arrays.copyOf(packed, packed.length - 12);

    assertThat(taken(new Reports("a.gz", stream(torn), Kind.LINES)).values())
        .contains("1", "无法读取：压缩的内容已经损坏，或者不完整");
  }

  @Test
  void whatMacOsAddsIsPassedOver() throws IOException {
    Files.createDirectories(folder.resolve("__MACOSX"));
    Files.writeString(folder.resolve("__MACOSX/a.json"), "x");
    Files.writeString(folder.resolve("._b.json"), "x");
    Files.writeString(folder.resolve("b.json"), "1");

    assertThat(taken(new JsonFolder("", folder))).isEqualTo(Map.of("b.json", "1"));
    assertThat(
            taken(
                new Reports(
                    "z.zip",
                    stream(
                        zip(
                            Map.of(
                                "县/._a.json", bytes("x"),
                                "县/__MACOSX/a.json", bytes("x"),
                                "县/a.json", bytes("1")))),
                    Kind.ZIP)))
        .isEqualTo(Map.of("z.zip!/县/a.json", "1"));
  }

  @Test
  void anEntryWhoseSumIsAnotherIsNotMade() throws IOException {
    byte[] stored = stored(Map.of("a.json", bytes("{\"year\":2024}"), "b.json", bytes("1")));
    stored[indexOf(stored, bytes("2024"))] = '3';

    assertThat(taken(new Reports("z.zip", stream(stored), Kind.ZIP)))
        .isEqualTo(Map.of("z.zip!/a.json", "ZIP中的这个文件已经损坏：内容与它的校验和不符", "z.zip!/b.json", "1"));
  }

  @Test
  void twoZipFilesInOneAreTold() throws IOException {
    byte[] one = zip(Map.of("a.json", bytes("1")));
    byte[] other = zip(Map.of("b.json", bytes("2")));
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(one);
    joined.write(other);

    assertThat(taken(new Reports("z.zip", stream(joined.toByteArray()), Kind.ZIP)))
        .isEqualTo(Map.of("z.zip!/a.json", "1", "z.zip", "这个文件是几个ZIP接在一起的，只读到第一个里的报告；请把它们分开再试"));
    assertThat(taken(new Reports("z.zip", stream(one), Kind.ZIP)))
        .isEqualTo(Map.of("z.zip!/a.json", "1"));
  }

  private static ByteArrayInputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
