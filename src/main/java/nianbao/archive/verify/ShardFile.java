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
 * What a shard of an archive says of the whole.
 *
 * @param shard which shard it is, of how many
 * @param all reports that came in, of all shards
 * @param order what was asked for, as JSON
 */
record ShardFile(Shard shard, SourceSet all, String order) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int HEXADECIMAL = 16;

  /** Ours has a few hundred. */
  private static final long MOST_BYTES = 1 << 16;

  /** An archive that is whole: a shard says so by saying nothing. */
  static ShardFile whole(SourceSet all) {
    return new ShardFile(Shard.WHOLE, all, "");
  }

  /** What the file of a shard says; empty if it says nothing that makes sense. */
  static Optional<ShardFile> in(Path file) throws IOException {
    return Files.size(file) > MOST_BYTES ? Optional.empty() : of(Files.readAllBytes(file));
  }

  private static Optional<ShardFile> of(byte[] text) {
    try {
      JsonNode json = JSON.readTree(text);
      Shard shard = new Shard(json.path("shard").asInt(), json.path("of").asInt());
      BigInteger sum = new BigInteger(json.path("sources").asText(), HEXADECIMAL);
      SourceSet all = new SourceSet(json.path("reports").asLong(), sum);
      return Optional.of(new ShardFile(shard, all, json.path("order").toString()));
    } catch (IOException | IllegalArgumentException e) {
      // Edited by hand, or in an encoding that JSON does not know.
      return Optional.empty();
    }
  }
}
