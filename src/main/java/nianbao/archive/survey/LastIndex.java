package nianbao.archive.survey;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nianbao.archive.work.FilePart;
import nianbao.archive.work.Spool;
import nianbao.report.AgencyName;
import nianbao.report.Digest;

/**
 * Where the report of an agency and year lies. The names lie on the disk; a hundred bytes a report
 * are in memory. Looking up is safe for several threads.
 */
final class LastIndex implements Closeable {

  private static final int HEX_OF_LONG = 16;

  private final Map<Long, FilePart> places = new HashMap<>();
  private final Spool names;

  LastIndex() throws IOException {
    this.names = Spool.nameless(Files.createTempFile("nianbao-last", ".index"));
  }

  // Of several the first by name counts: folders give their files in any order.
  void add(String agency, int year, String name) throws IOException {
    Optional<String> known = find(agency, year);
    if (known.isEmpty() || name.compareTo(known.get()) < 0) {
      places.put(key(agency, year), names.add(name.getBytes(StandardCharsets.UTF_8)));
    }
  }

  Optional<String> find(String agency, int year) throws IOException {
    FilePart place = places.get(key(agency, year));
    return place == null
        ? Optional.empty()
        : Optional.of(new String(names.read(place), StandardCharsets.UTF_8));
  }

  int size() {
    return places.size();
  }

  // Of a million reports two have the same key once in 37 million archives; then the press, which
  // compares the agencies, says so.
  private static long key(String agency, int year) {
    String digest = Digest.of(year + "\n" + AgencyName.comparable(agency)).hex();
    return Long.parseUnsignedLong(digest, 0, HEX_OF_LONG, 16);
  }

  @Override
  public void close() throws IOException {
    names.close();
  }
}
