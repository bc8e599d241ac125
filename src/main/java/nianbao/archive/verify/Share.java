package nianbao.archive.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nianbao.archive.plan.Shard;
import nianbao.archive.source.SourceSet;

/**
 * What a share of an archive says of the whole.
 *
 * @param shard which share it is, of how many
 * @param all reports that came in, of all shares
 * @param order what was asked for, as JSON
 */
record Share(Shard shard, SourceSet all, String order) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int HEXADECIMAL = 16;

  /** Ours has a few hundred. */
  private static final long MOST_BYTES = 1 << 16;

  /** An archive that is whole: a share says so by saying nothing. */
  static Share whole(SourceSet all) {
    return new Share(Shard.WHOLE, all, "");
  }

  /** What the file of a share says; empty if it says nothing that makes sense. */
  static Optional<Share> in(Path file) throws IOException {
    return Files.size(file) > MOST_BYTES ? Optional.empty() : of(Files.readAllBytes(file));
  }

  private static Optional<Share> of(byte[] text) {
    try {
      JsonNode json = JSON.readTree(text);
      Shard shard = new Shard(json.path("shard").asInt(), json.path("of").asInt());
      BigInteger sum = new BigInteger(json.path("sources").asText(), HEXADECIMAL);
      SourceSet all = new SourceSet(json.path("reports").asLong(), sum);
      return Optional.of(new Share(shard, all, json.path("order").toString()));
    } catch (IOException | IllegalArgumentException e) {
      // Edited by hand, or in an encoding that JSON does not know.
      return Optional.empty();
    }
  }
}
