package nianbao.archive.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nianbao.archive.source.SourceSet;

/**
 * What a share of an archive says of the whole.
 *
 * @param index counted from 1
 * @param of how many shares there are
 * @param all reports that came in, of all shares
 */
record Share(int index, int of, SourceSet all) {

  private static final int HEXADECIMAL = 16;

  /** What the file of a share says; empty if it says nothing that makes sense. */
  static Optional<Share> in(Path file) throws IOException {
    try {
      JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(file));
      BigInteger sum = new BigInteger(json.path("sources").asText(), HEXADECIMAL);
      return Optional.of(
          new Share(
              json.path("shard").asInt(),
              json.path("of").asInt(),
              new SourceSet(json.path("reports").asLong(), sum)));
    } catch (JsonProcessingException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
