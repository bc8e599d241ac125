package nianbao.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** A PDF written object by object, which carries a report as those of the program do. */
final class HandWrittenPdf {

  /** The number of the object that the source stands in. */
  static final int SOURCE = 5;

  static final String REPORT = "{\"agency\": \"县局\"}";

  private static final String PACKET =
      "<x xmlns:n=\"urn:nianbao:report:1#\"><n:edition>final</n:edition>"
          + "<n:program>p</n:program><n:templates>t</n:templates><n:fonts>f</n:fonts>"
          + "<n:source>s</n:source></x>";

  private final List<byte[]> objects = new ArrayList<>();
  private String trailer = "/Root 1 0 R";

  HandWrittenPdf() {
    add("<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 3 0 R>>/Metadata 6 0 R>>");
    add("<</Type/Pages/Kids[]/Count 0>>");
    add("<</Names[(report.json) 4 0 R]>>");
    add("<</Type/Filespec/F(report.json)/EF<</F 5 0 R>>>>");
    addStream("", REPORT.getBytes(StandardCharsets.UTF_8));
    addStream("", PACKET.getBytes(StandardCharsets.UTF_8));
  }

  HandWrittenPdf add(String object) {
    objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  HandWrittenPdf addStream(String dictionary, byte[] content) {
    objects.add(stream(dictionary, content));
    return this;
  }

  /** Puts another stream in the place of the source. */
  HandWrittenPdf source(String dictionary, byte[] content) {
    objects.set(SOURCE - 1, stream(dictionary, content));
    return this;
  }

  /** Puts another object in the place of one, counted from 1. */
  HandWrittenPdf replace(int number, String object) {
    objects.set(number - 1, object.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  HandWrittenPdf trailer(String entries) {
    trailer += entries;
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    print(pdf, "%PDF-1.7\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append("%010d 00000 n \n".formatted(pdf.size()));
      print(pdf, (i + 1) + " 0 obj\n");
      pdf.writeBytes(objects.get(i));
      print(pdf, "\nendobj\n");
    }
    int start = pdf.size();
    int size = objects.size() + 1;
    print(pdf, "xref\n0 " + size + "\n" + table + "trailer\n<</Size " + size + trailer + ">>\n");
    print(pdf, "startxref\n" + start + "\n%%EOF\n");
    return pdf.toByteArray();
  }

  private static byte[] stream(String dictionary, byte[] content) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    String length = dictionary.contains("/Length") ? "" : "/Length " + content.length;
    print(stream, "<<" + dictionary + length + ">>\nstream\n");
    stream.writeBytes(content);
    print(stream, "\nendstream");
    return stream.toByteArray();
  }

  private static void print(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  static byte[] deflated(byte[] content) throws IOException {
    return deflated(content, 1);
  }

  /** The same bytes over and over, which never stand in memory as many as they are. */
  static byte[] deflated(byte[] content, int times) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflating = new DeflaterOutputStream(bytes)) {
      for (int i = 0; i < times; i++) {
        deflating.write(content);
      }
    }
    return bytes.toByteArray();
  }
}
