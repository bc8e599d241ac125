package nianbao.compose.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianbao.report.Digest;

/** The templates that the program brings along. */
public final class ShippedTemplates {

  // A jar does not list its folders, so the names stand here.
  private static final List<String> NAMES =
      List.of(
          "blocks.ftlh",
          "cells.ftlh",
          "chart.ftlh",
          "part-1.ftlh",
          "part-2.ftlh",
          "part-3.ftlh",
          "part-4.ftlh",
          "part-5.ftlh",
          "part-6.ftlh",
          "report.ftlh",
          "screen.css",
          "sign-off.ftlh",
          "style.css");

  private ShippedTemplates() {}

  /** Each by its name, UTF-8. */
  public static Map<String, byte[]> all() {
    return NAMES.stream()
        .collect(
            Collectors.toMap(
                name -> name, ShippedTemplates::bytes, (one, other) -> one, TreeMap::new));
  }

  /**
   * What an agency gets to begin with: all of them, and what they were, by which a later version
   * knows what has changed.
   */
  public static Map<String, byte[]> export() {
    Map<String, byte[]> files = all();
    Map<String, Digest> sums = new TreeMap<>();
    files.forEach((name, bytes) -> sums.put(name, Digest.of(bytes)));
    files.put(ExportRecord.FILE, ExportRecord.list(sums).getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static byte[] bytes(String name) {
    try (InputStream in = ShippedTemplates.class.getResourceAsStream("/templates/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
