package nianbao.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nianbao.cases.SharedPress;
import nianbao.catalogue.Cases;
import nianbao.press.Verification;
import nianbao.press.input.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An OFD from anyone is answered with a sentence. */
@Tag("load")
class HostileOfdTest {

  private static final String ROOT = "OFD.xml";
  private static final String REPORT = "Doc_0/Attachs/report.json";

  private final byte[] ofd = Both.of(Cases.samples().get(0)).ofd();

  HostileOfdTest() throws IOException {}

  @Test
  void fiveHundredDamagedOnesAreAnsweredEveryTime() throws IOException {
    Random random = new Random(33190);
    for (int i = 0; i < 500; i++) {
      byte[] damaged = damaged(random);
      assertThat(extract(damaged))
          .isInstanceOfAny(Extraction.Extracted.class, Extraction.Foreign.class);
      if (i % 20 == 0) {
        assertThat(verify(damaged))
            .isInstanceOfAny(Verification.Different.class, Verification.Foreign.class);
      }
    }
  }

  @Test
  void bombsAreNotUnpacked() throws IOException {
    byte[] zeros = new byte[64 << 20];
    assertThat(foreign(Map.of(ROOT, root(""), REPORT, zeros))).contains("OFD");
    assertThat(foreign(Map.of(ROOT, zeros, REPORT, new byte[2]))).contains("OFD");
  }

  @Test
  void entitiesAreNotFollowed() throws IOException {
    String secret = "<!DOCTYPE OFD [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
    assertThat(foreign(Map.of(ROOT, root(secret), REPORT, new byte[2]))).contains("OFD");
    String laughs = "<!DOCTYPE OFD [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;&x;\">]>";
    assertThat(foreign(Map.of(ROOT, root(laughs), REPORT, new byte[2]))).contains("OFD");
  }

  @Test
  void deepNestingIsNoMatter() throws IOException {
    byte[] deep = ("<a>".repeat(100_000) + "</a>".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    assertThat(foreign(Map.of(ROOT, deep, REPORT, new byte[2]))).contains("OFD");
  }

  @Test
  void pathsLeadNowhere() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("../../OFD.xml", root(""));
    files.put("/" + REPORT, new byte[2]);
    assertThat(foreign(files)).contains("OFD");
  }

  @Test
  void anythingBehindItIsAChange() throws IOException {
    byte[] longer = Arrays.copyOf(ofd, ofd.length + 1);
    assertThat(verify(longer)).isInstanceOf(Verification.Foreign.class);
    byte[] other = ofd.clone();
    other[12] ^= 1;
    assertThat(verify(other)).isInstanceOf(Verification.Different.class);
  }

  private byte[] damaged(Random random) {
    byte[] damaged =
        random.nextInt(4) == 0 ? Arrays.copyOf(ofd, random.nextInt(ofd.length)) : ofd.clone();
    // Half of them where it says what is in it.
    int from = random.nextBoolean() ? 0 : Math.max(0, damaged.length - 2500);
    for (int i = 0; i < 1 + random.nextInt(20) && damaged.length > 0; i++) {
      int at = from + random.nextInt(damaged.length - from);
      damaged[at] ^= (byte) (1 + random.nextInt(255));
    }
    return damaged;
  }

  private static byte[] root(String before) {
    String root =
        "<?xml version=\"1.0\"?>%s<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:CustomData Name=\"nianbao.program\">&x;</ofd:CustomData></ofd:OFD>";
    return root.formatted(before).getBytes(StandardCharsets.UTF_8);
  }

  private static String foreign(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return ((Extraction.Foreign) extract(bytes.toByteArray())).message();
  }

  private static Extraction extract(byte[] file) throws IOException {
    return Extraction.of(new ByteArrayInputStream(file));
  }

  private static Verification verify(byte[] file) throws IOException {
    return SharedPress.press().verify(new ByteArrayInputStream(file));
  }
}
