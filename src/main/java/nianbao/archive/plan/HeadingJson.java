package nianbao.archive.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nianbao.archive.source.Source;
import nianbao.press.Press;
import nianbao.press.listing.Heading;
import nianbao.press.listing.JsonObject;
import nianbao.report.Report.Body;
import nianbao.report.Report.Level;

/** The heading of a report as JSON, with the names that the report's own members have. */
public final class HeadingJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String AGENCY = "agency";
  private static final String YEAR = "year";
  private static final String LEVEL = "level";
  private static final String BODY = "body";
  private static final String ISSUED_ON = "issuedOn";

  private HeadingJson() {}

  /** Members of an object, without those that the report does not say. */
  public static JsonObject of(Heading heading) {
    JsonObject json = JsonObject.EMPTY;
    if (!heading.agency().isEmpty()) {
      json = json.with(AGENCY, heading.agency());
    }
    if (heading.year() != 0) {
      json = json.with(YEAR, heading.year());
    }
    json = with(json, LEVEL, heading.level().map(HeadingJson::word));
    json = with(json, BODY, heading.body().map(HeadingJson::word));
    return with(json, ISSUED_ON, heading.issuedOn().map(LocalDate::toString));
  }

  /** What can be read of them; what is not as the contract has it is left out. */
  public static Heading of(JsonNode json) {
    return new Heading(
        json.path(AGENCY).isTextual() ? json.path(AGENCY).textValue() : "",
        json.path(YEAR).canConvertToInt() ? json.path(YEAR).intValue() : 0,
        named(Level.values(), json.path(LEVEL)),
        named(Body.values(), json.path(BODY)),
        date(json.path(ISSUED_ON)));
  }

  /** What can be read of it in a source that is no report, or none that can be made. */
  public static Heading of(Press press, Source source) {
    try (var in = source.content()) {
      return of(MAPPER.readTree(press.json(in.readAllBytes()).orElse("{}")));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // What could not be read once tells nothing the second time.
      return Heading.NONE;
    }
  }

  private static JsonObject with(JsonObject json, String name, Optional<String> word) {
    return word.map(known -> json.with(name, known)).orElse(json);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static <T extends Enum<T>> Optional<T> named(T[] values, JsonNode json) {
    return Arrays.stream(values).filter(value -> word(value).equals(json.asText())).findFirst();
  }

  private static Optional<LocalDate> date(JsonNode json) {
    try {
      return json.isTextual() ? Optional.of(LocalDate.parse(json.textValue())) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
