package nianbao.archive.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A JSON array of reports, read as a stream. What is no JSON ends it.
 *
 * @param name what lists call it; a report's name is this, {@code /} and its index, counted from 0
 *     as in a JSON Pointer
 * @param in bounded by the caller; read to its end, not closed
 */
public record JsonArray(String name, InputStream in) implements Sources {

  private static final String RULE = "json";
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public void feed(Inlet inlet) throws IOException {
    try (JsonParser parser = JSON.createParser(in).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)) {
      Optional<Source> source = first(parser);
      for (long index = 1; source.isPresent(); index++) {
        inlet.take(source.get());
        source = source.get().faults().isEmpty() ? element(parser, index) : Optional.empty();
      }
    }
  }

  private Optional<Source> first(JsonParser parser) throws IOException {
    try {
      return parser.nextToken() == JsonToken.START_ARRAY
          ? element(parser, 0)
          : Optional.of(broken(name, "这里应是方括号里的一列报告"));
    } catch (JsonProcessingException e) {
      return Optional.of(broken(name, "这里不是JSON"));
    }
  }

  private Optional<Source> element(JsonParser parser, long index) throws IOException {
    String element = name + "/" + index;
    try {
      if (parser.nextToken() == JsonToken.END_ARRAY) {
        return Optional.empty();
      }
      ReportBytes bytes = new ReportBytes();
      try (JsonGenerator copy = JSON.createGenerator(bytes)) {
        copy.copyCurrentStructure(parser);
      }
      return Optional.of(Source.of(element, new ByteArrayInputStream(bytes.toByteArray())));
    } catch (JsonProcessingException e) {
      int line = e.getLocation().getLineNr();
      String message = "第" + line + "行起不是JSON，后面的报告没有读到";
      return Optional.of(broken(element, message));
    }
  }

  private static Source broken(String where, String message) {
    return Source.broken(where, RULE, message).last();
  }
}
