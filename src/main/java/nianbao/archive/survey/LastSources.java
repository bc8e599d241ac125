package nianbao.archive.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import nianbao.archive.plan.HeadingJson;
import nianbao.archive.source.Source;
import nianbao.archive.source.Sources;
import nianbao.archive.work.FilePart;
import nianbao.archive.work.Spool;
import nianbao.archive.work.Workspace;
import nianbao.press.Press;
import nianbao.press.listing.Heading;
import nianbao.press.listing.LastReports;

/**
 * Last year's reports as they came in, read once and put down on the disk. A hundred bytes a report
 * are in memory. Looking up is safe for several threads.
 */
public final class LastSources implements LastReports, Closeable {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Press press;
  private final LastIndex index = new LastIndex();
  private final Spool reports;
  private long seen;

  private LastSources(Press press, Workspace space) throws IOException {
    this.press = press;
    this.reports = new Spool(space.file("last.reports"));
  }

  /**
   * Reads all of them.
   *
   * @param space a folder that nobody else uses, in which they lie as long as they are used
   * @param progress told how many there are so far
   */
  public static LastSources of(Sources sources, Press press, Workspace space, LongConsumer progress)
      throws IOException {
    LastSources last = new LastSources(press, space);
    try {
      sources.feed(
          source -> {
            last.add(source);
            progress.accept(++last.seen);
          });
      return last;
    } catch (IOException | RuntimeException e) {
      last.close();
      throw e;
    }
  }

  private void add(Source source) throws IOException {
    Optional<String> json = json(source);
    Heading heading = json.isEmpty() ? Heading.NONE : heading(json.get());
    if (json.isPresent() && !heading.agency().isEmpty() && heading.year() != 0) {
      FilePart place = reports.add(json.get().getBytes(StandardCharsets.UTF_8));
      // Of several of one agency and year the first one counts, which has the least name.
      index.add(
          heading.agency(),
          heading.year(),
          String.format(Locale.ROOT, "%019d %d", place.offset(), place.length()));
    }
  }

  private Optional<String> json(Source source) throws IOException {
    try (InputStream in = source.content()) {
      return source.faults().isEmpty() ? press.json(in.readAllBytes()) : Optional.empty();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A file that nothing can read is no report of last year's; the others are.
      return Optional.empty();
    }
  }

  private static Heading heading(String json) {
    try {
      return HeadingJson.of(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      // It is no report; who looks for one does not find it.
      return Heading.NONE;
    }
  }

  /** How many agencies' reports there are. */
  public long count() {
    return index.size();
  }

  @Override
  public Optional<byte[]> before(String agency, int year) {
    try {
      Optional<String> place = index.find(agency, year - 1);
      return place.isEmpty() ? Optional.empty() : Optional.of(reports.read(part(place.get())));
    } catch (IOException e) {
      throw new UncheckedIOException("last year's report of " + agency, e);
    }
  }

  private static FilePart part(String place) {
    int blank = place.indexOf(' ');
    return new FilePart(
        Long.parseLong(place.substring(0, blank)), Integer.parseInt(place.substring(blank + 1)));
  }

  @Override
  public void close() throws IOException {
    try (reports) {
      index.close();
    }
  }
}
