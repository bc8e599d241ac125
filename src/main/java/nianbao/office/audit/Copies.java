package nianbao.office.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.archive.repeat.Alike;
import nianbao.archive.work.FilePart;
import nianbao.archive.work.Spool;
import nianbao.archive.work.Workspace;
import nianbao.check.repeat.Sketch;
import nianbao.office.gather.Gathered;
import nianbao.office.gather.Ledger;

/**
 * The paragraphs that reports have from one another and from last year's. Filled with all reports,
 * then asked for them again in the same order. For one thread.
 */
final class Copies implements Closeable {

  /** More are counted, and not shown. */
  private static final int SHOWN = 30;

  private static final int MOST_CHARACTERS = 1500;
  private static final int PLACE = 2 * (Long.BYTES + Integer.BYTES) + Integer.BYTES;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Ledger ledger;
  private final Alike alike;
  private final Spool places;
  private int asked;

  Copies(Ledger ledger, Workspace space) throws IOException {
    this.ledger = ledger;
    this.alike = new Alike(space);
    this.places = new Spool(space.file("audit.places"));
  }

  /**
   * What a report has from others.
   *
   * @param paragraphs how many could have been
   * @param fromOthers how many are
   * @param shown some of them, and of those from last year
   */
  record Found(int paragraphs, long fromOthers, List<Copy> shown) {}

  void add(Gathered gathered, String agency) throws IOException {
    int first = alike.add(agency, ledger.sketches(gathered));
    FilePart report = gathered.content().report();
    FilePart sketches = gathered.content().sketches();
    places.add(
        ByteBuffer.allocate(PLACE)
            .putLong(report.offset())
            .putInt(report.length())
            .putLong(sketches.offset())
            .putInt(sketches.length())
            .putInt(first)
            .array());
  }

  void compare() throws IOException {
    alike.compare();
  }

  /** What the next report has. */
  Found next(Gathered gathered) throws IOException {
    List<Sketch> own = ledger.sketches(gathered);
    List<Copy> shown = new ArrayList<>();
    JsonNode report =
        own.isEmpty() ? MAPPER.missingNode() : MAPPER.readTree(ledger.report(gathered));
    for (Gathered.Repeat repeat : gathered.content().repeats()) {
      if (shown.size() < SHOWN) {
        String text = text(report, repeat.pointer());
        shown.add(
            new Copy(repeat.pointer(), text, "", repeat.part(), repeat.text(), repeat.percent()));
      }
    }
    long others = 0;
    for (Sketch sketch : own) {
      Optional<Alike.Found> found = alike.nearest(asked++);
      if (found.isPresent() && ++others <= SHOWN) {
        shown.add(copy(sketch, report, found.get()));
      }
    }
    return new Found(own.size(), others, shown);
  }

  private Copy copy(Sketch sketch, JsonNode report, Alike.Found found) throws IOException {
    ByteBuffer place =
        ByteBuffer.wrap(places.read(new FilePart((long) found.report() * PLACE, PLACE)));
    FilePart other = new FilePart(place.getLong(), place.getInt());
    FilePart sketches = new FilePart(place.getLong(), place.getInt());
    int index = (int) found.match().other() - place.getInt();
    String pointer = ledger.sketches(sketches).get(index).pointer();
    return new Copy(
        sketch.pointer(),
        text(report, sketch.pointer()),
        found.agency(),
        found.part(),
        text(MAPPER.readTree(ledger.report(other)), pointer),
        found.match().percent());
  }

  private static String text(JsonNode report, String pointer) {
    String text = report.at(pointer).asText();
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "……";
  }

  @Override
  public void close() throws IOException {
    try (alike) {
      places.close();
    }
  }
}
