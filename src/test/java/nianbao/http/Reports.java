package nianbao.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nianbao.bulk.GeneratedReports;
import nianbao.press.listing.Shipped;

/** Bodies with many reports. */
final class Reports {

  /** Two that are made, and between them one that is rejected. */
  private static final List<String> SAMPLES =
      List.of("jining-2022", "huancui-2023", "wenshang-2021");

  private Reports() {}

  /** One a line. */
  static byte[] lines() {
    return bytes(String.join("\n", texts()));
  }

  /** An array. */
  static byte[] array() {
    return bytes("[" + String.join(",\n", texts()) + "]");
  }

  /** A ZIP file. */
  static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : SAMPLES) {
        zip.putNextEntry(new ZipEntry("济宁/" + name + ".json"));
        zip.write(Shipped.sample(name).orElseThrow());
      }
    }
    return bytes.toByteArray();
  }

  /** So many good ones, one a line. */
  static byte[] many(int count) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    new GeneratedReports(1).write(count, 0, lines);
    return lines.toByteArray();
  }

  /** A ZIP file that unpacks to so many megabytes of blanks, in files of one type. */
  static byte[] zipBomb(int megabytes, String type) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < megabytes; i += 8) {
        zip.putNextEntry(new ZipEntry(i + type));
        zip.write(blanks(8));
      }
    }
    return bytes.toByteArray();
  }

  /** So many megabytes of blanks. */
  static byte[] blanks(int megabytes) {
    return bytes(" ".repeat(megabytes << 20));
  }

  /** As gzip. */
  static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    }
    return bytes.toByteArray();
  }

  private static List<String> texts() {
    return SAMPLES.stream()
        .map(name -> Shipped.sample(name).orElseThrow())
        .map(json -> new String(json, StandardCharsets.UTF_8).replace('\n', ' '))
        .toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
