package nianbao.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A report and the name that tests call it by. */
public record Case(String name, String json) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A report from a file. */
  public static Case of(String name, Path file) {
    try {
      return new Case(name, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The report. */
  public JsonNode report() {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The report as it goes into the press. */
  public byte[] bytes() {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return name;
  }
}
