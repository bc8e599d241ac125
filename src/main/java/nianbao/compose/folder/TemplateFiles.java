package nianbao.compose.folder;

import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nianbao.report.Digest;

/** The shipped templates, and those of an agency that stand before them. */
public final class TemplateFiles {

  private final Map<String, byte[]> shipped;
  private final OwnFiles own;

  /**
   * Reads them.
   *
   * @param folder of the agency, if any
   */
  public TemplateFiles(Optional<Path> folder) throws IOException {
    this.shipped = ShippedTemplates.all();
    this.own = folder.isPresent() ? OwnFiles.read(folder.get()) : OwnFiles.NONE;
  }

  /** What keeps the agency's folder from being used, each a Chinese sentence. */
  public List<String> faults() {
    return own.faults();
  }

  /** Whether there are any of an agency. */
  public boolean haveOwn() {
    return !own.sums().isEmpty();
  }

  /** The pictures in the agency's folder by name, each as a {@code data:} URI. */
  public Map<String, String> pictures() {
    return own.pictures();
  }

  /**
   * What whoever wrote the agency's templates should know, though reports can be made with them;
   * each a Chinese sentence without a full stop.
   *
   * @param families that the pages can be set in
   */
  public List<String> remarks(Set<String> families) {
    return new Remarks(own, shipped).all(families);
  }

  /** How the agency's files stand to the shipped ones of this version, likewise. */
  public List<String> upkeep() {
    return new Upkeep(own, shipped).all();
  }

  /** Gives FreeMarker the text of a template by its name. */
  public TemplateLoader loader() {
    StringTemplateLoader ours = new StringTemplateLoader();
    shipped.forEach((name, text) -> ours.putTemplate(name, text(text)));
    StringTemplateLoader theirs = new StringTemplateLoader();
    own.texts().forEach(theirs::putTemplate);
    return new MultiTemplateLoader(new TemplateLoader[] {theirs, ours});
  }

  /** The digest of every file that a report may be made with. */
  public Digest digest() {
    Map<String, Digest> sums = new TreeMap<>();
    shipped.forEach((name, bytes) -> sums.put(name, Digest.of(bytes)));
    sums.putAll(own.sums());
    return Digest.of(ExportRecord.list(sums));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
