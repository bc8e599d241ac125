package nianbao.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nianbao.cases.Case;
import nianbao.cases.SharedPress;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Wanted;

/**
 * A Word file as tests look into it and change it.
 *
 * @param parts by their names, in order
 */
record WordFile(Map<String, byte[]> parts) {

  static final String DOCUMENT = "word/document.xml";

  static WordFile of(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordFile(parts);
  }

  /** What the press makes of a case. */
  static WordFile of(Case source) {
    return of(bytes(source, Wanted.of(Format.DOCX, Checks.REPORT)));
  }

  static byte[] bytes(Case source, Wanted wanted) {
    try {
      return SharedPress.press()
          .make(new ByteArrayInputStream(source.bytes()), wanted)
          .fold(
              made -> made.value().bytes(),
              rejected -> {
                throw new AssertionError(source + " is rejected: " + rejected.problems());
              },
              unreadable -> {
                throw new AssertionError(source + " is unreadable: " + unreadable.problem());
              },
              unfit -> {
                throw new AssertionError("no report of last year is given: " + unfit.problems());
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String part) {
    return new String(parts.get(part), StandardCharsets.UTF_8);
  }

  /** The same with another text in the place of the first that is so. */
  WordFile with(String before, String now) {
    String text = text(DOCUMENT);
    int at = text.indexOf(before);
    if (at < 0) {
      throw new AssertionError("no “" + before + "”");
    }
    Map<String, byte[]> changed = new LinkedHashMap<>(parts);
    String all = text.substring(0, at) + now + text.substring(at + before.length());
    changed.put(DOCUMENT, all.getBytes(StandardCharsets.UTF_8));
    return new WordFile(changed);
  }

  /** The same with another part of that name. */
  WordFile with(String part, byte[] content) {
    Map<String, byte[]> changed = new LinkedHashMap<>(parts);
    changed.put(part, content);
    return new WordFile(changed);
  }

  /** The same as somebody has it who has thrown away what nobody sees. */
  WordFile withoutSource() {
    Map<String, byte[]> left = new LinkedHashMap<>(parts);
    left.keySet().removeIf(name -> name.startsWith("customXml/"));
    return new WordFile(left);
  }

  /** Packed by another program than the one that made it. */
  byte[] bytes() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
