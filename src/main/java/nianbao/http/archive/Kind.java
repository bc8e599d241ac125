package nianbao.http.archive;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nianbao.archive.source.JsonArray;
import nianbao.archive.source.NdjsonLines;
import nianbao.archive.source.Sources;
import nianbao.archive.source.ZippedJson;

/** How reports are put together in a body, by its media type. */
public enum Kind {
  /** One report a line. */
  LINES("application/x-ndjson"),
  /** A JSON array. */
  ARRAY("application/json"),
  /** A ZIP file with a JSON file a report. */
  ZIP("application/zip");

  private final String type;

  Kind(String type) {
    this.type = type;
  }

  /** All media types. */
  public static List<String> types() {
    return Arrays.stream(values()).map(kind -> kind.type).toList();
  }

  /** The kind of a media type, without its parameters. */
  public static Optional<Kind> of(String type) {
    String known = type.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.type.equals(known)).findFirst();
  }

  // A body has no name; with one of its own, each report is found again by the lists.
  Sources sources(InputStream in, long most) {
    return switch (this) {
      case LINES -> new NdjsonLines("reports.ndjson", in);
      case ARRAY -> new JsonArray("reports.json", in);
      case ZIP -> new ZippedJson("reports.zip", in, most);
    };
  }
}
