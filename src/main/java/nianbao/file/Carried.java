package nianbao.file;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a file of ours carries: the report that it was made from, and how.
 *
 * @param source the report's JSON
 * @param digest SHA-256 of the source as the file states it, in hexadecimal digits
 * @param edition whether the file is a draft
 * @param origin what it was made with
 */
public record Carried(String source, String digest, Edition edition, Origin origin) {

  /**
   * What {@link OwnProperties} say of a source; empty if one of them is missing.
   *
   * @param properties as they were read, by name
   */
  public static Optional<Carried> of(Map<String, String> properties, String source) {
    String edition = properties.get("edition");
    String program = properties.get("program");
    String templates = properties.get("templates");
    String fonts = properties.get("fonts");
    String digest = properties.get("source");
    if (edition == null
        || program == null
        || templates == null
        || fonts == null
        || digest == null) {
      return Optional.empty();
    }
    boolean draft = edition.toUpperCase(Locale.ROOT).equals(Edition.DRAFT.name());
    Origin origin = new Origin(program, templates, fonts);
    return Optional.of(new Carried(source, digest, draft ? Edition.DRAFT : Edition.FINAL, origin));
  }
}
