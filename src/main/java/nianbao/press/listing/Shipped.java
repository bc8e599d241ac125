package nianbao.press.listing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nianbao.compose.folder.ShippedTemplates;
import nianbao.compose.folder.TemplateFiles;
import nianbao.form.Edition;
import nianbao.read.ReportReader;

/** What the program brings along for its readers: the schema of a report, samples, templates. */
public final class Shipped {

  // A jar does not list its folders, so the names stand here.
  private static final Map<String, String> SAMPLES = samplesInOrder();

  private Shipped() {}

  /** The JSON Schema that the reports of an edition of the form are held against, UTF-8. */
  public static byte[] schema(Edition edition) {
    return ReportReader.schema(edition).getBytes(StandardCharsets.UTF_8);
  }

  /** The names of the samples in the order of their years, each with its agency and year. */
  public static Map<String, String> samples() {
    return SAMPLES;
  }

  /** The report of a sample as JSON, UTF-8; empty if no sample has that name. */
  public static Optional<byte[]> sample(String name) {
    return Optional.of(name)
        .filter(SAMPLES::containsKey)
        .map(known -> resource("/samples/" + known + ".json"));
  }

  /** The templates by name, and what they are, for a later version to compare. */
  public static Map<String, byte[]> templates() {
    return ShippedTemplates.export();
  }

  /**
   * How an agency's own templates stand to these: which need not be there, and which were made from
   * one that has changed. Each a Chinese sentence without a full stop.
   */
  public static List<String> upkeep(Path templates) throws IOException {
    return new TemplateFiles(Optional.of(templates)).upkeep();
  }

  private static Map<String, String> samplesInOrder() {
    Map<String, String> samples = new LinkedHashMap<>();
    samples.put("shifan-2020", "示范县水利局2020年");
    samples.put("wenshang-2021", "汶上县科学技术局2021年");
    samples.put("jining-2022", "济宁市科学技术局2022年");
    samples.put("unnamed-2022", "科学技术和工业信息化局2022年");
    samples.put("huancui-2023", "威海市环翠区科学技术局2023年");
    samples.put("yiyuan-2024", "沂源县科学技术局2024年");
    return Collections.unmodifiableMap(samples);
  }

  private static byte[] resource(String path) {
    try (InputStream in = Shipped.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(in, path).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
