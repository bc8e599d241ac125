package nianbao.http.job;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Kind;

/**
 * What a client asks of a job.
 *
 * @param holder on whose account it goes
 * @param token the name of the token that it comes with; who has another one does not see the job
 * @param key what the client calls its request, so that it can be sent again
 * @param kind how the reports are put together
 * @param zipped whether they were sent as gzip
 * @param checks what errors do to a report
 * @param formats what is made of each report
 */
public record JobRequest(
    String holder,
    Optional<String> token,
    Optional<String> key,
    Kind kind,
    boolean zipped,
    Checks checks,
    List<Format> formats) {

  static JobRequest of(Properties kept) {
    return new JobRequest(
        kept.getProperty("holder"),
        Optional.ofNullable(kept.getProperty("token")),
        Optional.ofNullable(kept.getProperty("key")),
        Kind.valueOf(kept.getProperty("kind")),
        Boolean.parseBoolean(kept.getProperty("zipped")),
        Checks.valueOf(kept.getProperty("checks")),
        Format.listOf(kept.getProperty("formats")).orElseThrow());
  }

  void addTo(Properties kept) {
    kept.setProperty("holder", holder);
    token.ifPresent(name -> kept.setProperty("token", name));
    key.ifPresent(given -> kept.setProperty("key", given));
    kept.setProperty("kind", kind.name());
    kept.setProperty("zipped", Boolean.toString(zipped));
    kept.setProperty("checks", checks.name());
    kept.setProperty("formats", String.join(",", formats.stream().map(Format::code).toList()));
  }

  /** Whether it is the same request, sent once more or meant to be another. */
  boolean isCalledAs(JobRequest other) {
    return key.isPresent() && key.equals(other.key) && holder.equals(other.holder);
  }
}
