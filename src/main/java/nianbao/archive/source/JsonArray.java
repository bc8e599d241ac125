package nianbao.archive.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
  private static final String ENCODING = "编码不是UTF-8，或者内容不完整；请另存为UTF-8再试";
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  // The names in a report are read once: to remember them all takes a minute for ten million.
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  @Override
  public void feed(Inlet inlet) throws IOException {
    // Given bytes, the library would take what is no UTF-8 for other characters.
    Reader text = new InputStreamReader(withoutMark(), StandardCharsets.UTF_8.newDecoder());
    try (JsonParser parser =
        JSON.createParser(text).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)) {
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
    } catch (CharacterCodingException e) {
      return Optional.of(broken(name, ENCODING));
    } catch (IOException e) {
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
    } catch (CharacterCodingException e) {
      return Optional.of(broken(element, ENCODING));
    } catch (IOException e) {
      int line = parser.currentLocation().getLineNr();
      String message = "第" + line + "行起不是JSON，后面的报告没有读到";
      return Optional.of(broken(element, message));
    }
  }

  // Some editors begin a file with it (RFC 8259 8.1 lets it be ignored).
  private InputStream withoutMark() throws IOException {
    PushbackInputStream start = new PushbackInputStream(in, MARK.length);
    byte[] found = start.readNBytes(MARK.length);
    if (!Arrays.equals(found, MARK)) {
      start.unread(found);
    }
    return start;
  }

  private static Source broken(String where, String message) {
    return Source.broken(where, RULE, message).last();
  }
}
