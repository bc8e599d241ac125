package nianbao.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What Spark wrote down of a job, by the names of its steps.
 *
 * @param seconds from the end of the first step, when all executors are there, to the end of all
 * @param steps in the order in which they began
 */
record StageTimes(double seconds, Map<String, Step> steps) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String METRICS = "internal.metrics.";

  /**
   * A step.
   *
   * @param cpu seconds of the executors' processors
   * @param shuffled bytes that were written for other tasks
   */
  record Step(double cpu, long shuffled) {

    Step and(Step other) {
      return new Step(cpu + other.cpu, shuffled + other.shuffled);
    }
  }

  /** Reads the one event log in a folder. */
  static StageTimes in(Path folder) throws IOException {
    Map<String, Step> steps = new LinkedHashMap<>();
    long start = Long.MAX_VALUE;
    long end = 0;
    try (Stream<Path> found = Files.walk(folder);
        BufferedReader events =
            Files.newBufferedReader(
                found
                    .filter(file -> String.valueOf(file.getFileName()).startsWith("events_"))
                    .findFirst()
                    .orElseThrow())) {
      for (String line = events.readLine(); line != null; line = events.readLine()) {
        JsonNode stage = JSON.readTree(line).path("Stage Info");
        if (stage.has("Completion Time")) {
          steps.merge(stage.get("Stage Name").asText(), step(stage), Step::and);
          start = Math.min(start, stage.get("Completion Time").asLong());
          end = Math.max(end, stage.get("Completion Time").asLong());
        }
      }
    }
    return new StageTimes((end - start) / 1000.0, steps);
  }

  private static Step step(JsonNode stage) {
    return new Step(
        metric(stage, "executorCpuTime") / 1e9, metric(stage, "shuffle.write.bytesWritten"));
  }

  private static long metric(JsonNode stage, String name) {
    return StreamSupport.stream(stage.get("Accumulables").spliterator(), false)
        .filter(known -> known.path("Name").asText().equals(METRICS + name))
        .mapToLong(known -> known.get("Value").asLong())
        .sum();
  }
}
