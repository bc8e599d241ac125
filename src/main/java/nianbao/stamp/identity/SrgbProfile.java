package nianbao.stamp.identity;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * An ICC profile of sRGB (ICC.1:2001-04; primaries and curve of IEC 61966-2-1, adapted to D50).
 *
 * <p>Computed, not taken from the Java platform, whose profile differs from release to release: the
 * same report gives the same bytes on every Java.
 */
final class SrgbProfile {

  private static final int HEADER = 128;
  private static final int VERSION = 0x02100000;
  private static final int CURVE_POINTS = 256;
  private static final double[] WHITE = {0.9642, 1.0, 0.8249};
  private static final double[] RED = {0.43607, 0.22249, 0.01392};
  private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
  private static final double[] BLUE = {0.14307, 0.06061, 0.71410};
  private static final String NAME = "sRGB IEC61966-2.1\0";

  /** An entry of the profile's tag table. */
  private record Tag(String signature, Part content) {}

  /** Something that writes a part of the profile. */
  private interface Part {
    void write(DataOutputStream out) throws IOException;
  }

  private SrgbProfile() {}

  /** The profile's bytes. */
  static byte[] bytes() {
    List<Tag> tags =
        List.of(
            new Tag("desc", SrgbProfile::writeDescription),
            new Tag("cprt", out -> out.writeBytes("text\0\0\0\0CC0\0")),
            new Tag("wtpt", out -> writeXyz(out, WHITE)),
            new Tag("rXYZ", out -> writeXyz(out, RED)),
            new Tag("gXYZ", out -> writeXyz(out, GREEN)),
            new Tag("bXYZ", out -> writeXyz(out, BLUE)),
            new Tag("rTRC", SrgbProfile::writeCurve),
            new Tag("gTRC", SrgbProfile::writeCurve),
            new Tag("bTRC", SrgbProfile::writeCurve));
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int start = HEADER + 4 + 12 * tags.size();
    for (Tag tag : tags) {
      byte[] content = part(tag.content());
      int place = start + body.size();
      table.writeBytes(
          part(
              out -> {
                out.writeBytes(tag.signature());
                out.writeInt(place);
                out.writeInt(content.length);
              }));
      body.writeBytes(content);
    }
    int size = start + body.size();
    return part(
        out -> {
          writeHeader(out, size);
          out.writeInt(tags.size());
          out.write(table.toByteArray());
          out.write(body.toByteArray());
        });
  }

  private static void writeHeader(DataOutputStream out, int size) throws IOException {
    out.writeInt(size);
    out.writeInt(0);
    out.writeInt(VERSION);
    out.writeBytes("mntrRGB XYZ ");
    // 2026-01-01: a profile bears a date, and it must not be today's.
    for (int field : new int[] {2026, 1, 1, 0, 0, 0}) {
      out.writeShort(field);
    }
    out.writeBytes("acsp");
    out.write(new byte[28]);
    writeNumbers(out, WHITE);
    out.write(new byte[48]);
  }

  private static void writeDescription(DataOutputStream out) throws IOException {
    out.writeBytes("desc\0\0\0\0");
    out.writeInt(NAME.length());
    out.writeBytes(NAME);
    // No Unicode and no Macintosh name, padded to a multiple of four.
    out.write(new byte[78]);
  }

  private static void writeXyz(DataOutputStream out, double[] values) throws IOException {
    out.writeBytes("XYZ \0\0\0\0");
    writeNumbers(out, values);
  }

  private static void writeCurve(DataOutputStream out) throws IOException {
    out.writeBytes("curv\0\0\0\0");
    out.writeInt(CURVE_POINTS);
    for (int i = 0; i < CURVE_POINTS; i++) {
      out.writeShort((int) Math.round(65535 * linear(i / (CURVE_POINTS - 1.0))));
    }
  }

  /** IEC 61966-2-1; StrictMath, so that every machine computes the same. */
  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }

  private static void writeNumbers(DataOutputStream out, double[] values) throws IOException {
    for (double value : values) {
      out.writeInt((int) Math.round(value * 65536));
    }
  }

  private static byte[] part(Part part) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      part.write(out);
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }
}
