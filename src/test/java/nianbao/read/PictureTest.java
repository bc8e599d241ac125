package nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import nianbao.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

  private static final String BROKEN = "解不开，可能损坏或不完整；请另存为PNG或JPEG再放进来";

  @Test
  void isAPngOrAJpeg() {
    assertThat(read(Pictures.figure(Pictures.png(10, 20)))).isInstanceOf(Reading.Accepted.class);
    assertThat(read(Pictures.figure(Pictures.jpeg()))).isInstanceOf(Reading.Accepted.class);
    assertThat(read(Pictures.figure(Pictures.progressiveJpeg())))
        .isInstanceOf(Reading.Accepted.class);
  }

  @Test
  void standsUprightOfItself() {
    assertThat(read(Pictures.figure(Pictures.turned(1)))).isInstanceOf(Reading.Accepted.class);
    for (int orientation : new int[] {2, 3, 6, 8}) {
      assertThat(problem(Pictures.figure(Pictures.turned(orientation))))
          .isEqualTo(fault("figure", "是横放或倒放的照片，只靠附注（EXIF）说明方向，打印时会躺倒；请用看图软件旋转一次再保存"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
        "data:image/jpg;base64,/9j/",
        "data:image/svg+xml,<svg/>",
        "data:image/png,AAAA",
        "http://example.com/a.png",
        "file:///etc/passwd",
        "",
      })
  void isNeverFetchedNorOfAnotherKind(String source) {
    assertThat(problem(Pictures.figure(source)))
        .isEqualTo(
            fault(
                "schema",
                "应以data:image/png;base64,或data:image/jpeg;base64,开头，这里是" + Naming.quoted(source)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"iVBOR w0KGgo", "iVBORw0KGgo==", "*", "iVBOR-_0KGgo", "图"})
  void isInBase64(String base64) {
    assertThat(problem(Pictures.figure("data:image/png;base64," + base64)))
        .isEqualTo(fault("figure", "不是正确的Base64；请重新转换，中间不能有空格和换行"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "GIF89a", "%PDF-1.7", "\u0089PNG"})
  void isAPicture(String content) {
    String base64 =
        Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(problem(Pictures.figure("data:image/png;base64," + base64)))
        .isEqualTo(fault("figure", "不是PNG或JPEG图；请另存为PNG或JPEG再放进来"));
  }

  @Test
  void isWhatItsTypeSays() {
    assertThat(problem(Pictures.figure(Pictures.jpeg()).replace("image/jpeg", "image/png")))
        .isEqualTo(fault("figure", "写的是image/png，其实是image/jpeg；请改正"));
    assertThat(problem(Pictures.figure(Pictures.png(1, 1)).replace("image/png", "image/jpeg")))
        .isEqualTo(fault("figure", "写的是image/jpeg，其实是image/png；请改正"));
  }

  @Test
  void hasEightThousandPixelsASide() {
    assertThat(read(Pictures.figure(Pictures.png(8000, 8000))))
        .isInstanceOf(Reading.Accepted.class);
    assertThat(problem(Pictures.figure(Pictures.png(8001, 1))))
        .isEqualTo(fault("bounds", "是8001×1像素，宽和高最多8000；请缩小"));
    assertThat(problem(Pictures.figure(Pictures.png(1, 8001))))
        .isEqualTo(fault("bounds", "是1×8001像素，宽和高最多8000；请缩小"));
  }

  @Test
  void isRefusedByItsHeaderIfItIsABomb() {
    assertThat(problem(Pictures.figure(Pictures.pngHeader(30_000, 30_000))))
        .isEqualTo(fault("bounds", "是30000×30000像素，宽和高最多8000；请缩小"));
  }

  @Test
  void isUnpackedWithinMeasureWhereItHasToBe() {
    assertThat(read(Pictures.figure(Pictures.transparentPng(4096, 4096))))
        .isInstanceOf(Reading.Accepted.class);
    assertThat(problem(Pictures.figure(Pictures.transparentPng(8000, 4000))))
        .isEqualTo(
            fault(
                "bounds",
                "是8000×4000像素，这种图要解开成122MB，最多64MB；请缩小到5792×2896像素以内，" + "或者另存为不透明、不交错的普通PNG或JPEG"));
  }

  @Test
  void isWhole() {
    byte[] png = Pictures.png(200, 200);
    byte[] jpeg = Pictures.jpeg();

    for (byte[] cut :
        List.of(
            Pictures.pngHeader(10, 10),
            Arrays.copyOf(png, 20),
            Arrays.copyOf(png, 60),
            Arrays.copyOf(jpeg, 3),
            Arrays.copyOf(jpeg, 100),
            Arrays.copyOf(jpeg, jpeg.length / 2),
            Arrays.copyOf(jpeg, jpeg.length - 2))) {
      assertThat(problem(Pictures.figure(cut))).isEqualTo(fault("figure", BROKEN));
    }
  }

  @Test
  void isNotDamaged() {
    byte[] png = Pictures.png(200, 200);
    png[45] ^= 0x7F;

    assertThat(problem(Pictures.figure(png))).isEqualTo(fault("figure", BROKEN));
  }

  @Test
  void hasTheColoursOfAScreen() {
    assertThat(problem(Pictures.figure(Pictures.cmyk())))
        .isEqualTo(fault("figure", "用的是印刷的CMYK颜色；请用看图软件改成RGB再放进来"));
  }

  @Test
  void hasNotScansWithoutEnd() {
    assertThat(read(Pictures.figure(withScans(10)))).isInstanceOf(Reading.Accepted.class);
    assertThat(problem(Pictures.figure(withScans(30)))).isEqualTo(fault("figure", BROKEN));
  }

  private static byte[] withScans(int more) {
    byte[] jpeg = Pictures.progressiveJpeg();
    int scan = lastScan(jpeg);
    int end = jpeg.length - 2;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(jpeg, 0, end);
    for (int i = 0; i < more; i++) {
      bytes.write(jpeg, scan, end - scan);
    }
    bytes.write(jpeg, end, 2);
    return bytes.toByteArray();
  }

  private static int lastScan(byte[] jpeg) {
    int found = jpeg.length - 2;
    while (jpeg[found] != (byte) 0xFF || jpeg[found + 1] != (byte) 0xDA) {
      found--;
    }
    return found;
  }

  private static Reading read(String figure) {
    return ReportJson.smallest().with("/overview", "[" + figure + "]").read();
  }

  private static Problem problem(String figure) {
    List<Problem> problems = ((Reading.Rejected) read(figure)).problems();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private static Problem fault(String rule, String message) {
    return Problem.error(rule, "/overview/0/figure/src", "“一、总体情况”第1项的“图”的“图的内容”" + message);
  }
}
