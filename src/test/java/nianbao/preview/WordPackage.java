package nianbao.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file as another program hands it on. */
final class WordPackage {

  private WordPackage() {}

  /** With its text changed. */
  static byte[] rewritten(byte[] file, UnaryOperator<String> change) throws IOException {
    return rewritten(file, change, name -> true);
  }

  /** The same by a program that takes nothing along but what is seen. */
  static byte[] foreign(byte[] file, UnaryOperator<String> change) throws IOException {
    return rewritten(file, change, name -> !name.startsWith("customXml/"));
  }

  private static byte[] rewritten(byte[] file, UnaryOperator<String> change, Predicate<String> kept)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        byte[] part = from.readAllBytes();
        if (kept.test(entry.getName())) {
          to.putNextEntry(new ZipEntry(entry.getName()));
          to.write(entry.getName().equals("word/document.xml") ? partOf(part, change) : part);
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] partOf(byte[] part, UnaryOperator<String> change) {
    String text = new String(part, StandardCharsets.UTF_8);
    String changed = change.apply(text);
    assertThat(changed).isNotEqualTo(text);
    return changed.getBytes(StandardCharsets.UTF_8);
  }
}
