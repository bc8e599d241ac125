package nianbao.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Spark wrote down of a job, or of the last of several, which is what its page shows.
 *
 * @param seconds from its beginning to its end
 * @param steps in the order in which they ended, by their names
 * @param counters in the end, by their names
 * @param twins names of steps of which a task was made twice at once
 */
record EventLog(
    double seconds, Map<String, Step> steps, Map<String, Long> counters, Set<String> twins) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FIRST = "清点报告";
  private static final String METRICS = "internal.metrics.";
  private static final List<String> CPU =
      List.of(METRICS + "executorCpuTime", METRICS + "executorDeserializeCpuTime");
  private static final String SHUFFLED = METRICS + "shuffle.write.bytesWritten";
  private static final List<String> FETCHED =
      List.of(
          METRICS + "shuffle.read.localBlocksFetched",
          METRICS + "shuffle.read.remoteBlocksFetched");

  /**
   * A step.
   *
   * @param cpu seconds of the executors' processors
   * @param seconds from its first task to its last, waiting included
   * @param shuffled bytes that were written for other tasks
   * @param tasks how many there were
   * @param blocks in which what was written was fetched
   */
  record Step(double cpu, double seconds, long shuffled, long tasks, long blocks) {

    Step and(Step other) {
      return new Step(
          cpu + other.cpu,
          seconds + other.seconds,
          shuffled + other.shuffled,
          tasks + other.tasks,
          blocks + other.blocks);
    }
  }

  /** Settings under which a job writes one into a folder, which has to be there. */
  static List<String> settings(Path folder) {
    return List.of(
        "spark.eventLog.enabled=true",
        "spark.eventLog.compress=false",
        "spark.eventLog.dir=" + folder.toUri());
  }

  /** Reads the one event log in a folder. */
  static EventLog in(Path folder) throws IOException {
    Map<Integer, String> names = new HashMap<>();
    Set<String> twins = new HashSet<>();
    List<JsonNode> stages = new ArrayList<>();
    for (String line : Files.readAllLines(file(folder))) {
      JsonNode event = JSON.readTree(line);
      JsonNode stage = event.path("Stage Info");
      names.put(stage.path("Stage ID").asInt(-1), stage.path("Stage Name").asText());
      if (event.path("Task Info").path("Speculative").asBoolean()) {
        twins.add(names.get(event.get("Stage ID").asInt()));
      }
      if (stage.has("Completion Time")) {
        if (stage.get("Stage Name").asText().equals(FIRST)) {
          stages.clear();
        }
        stages.add(stage);
      }
    }
    return of(stages, twins);
  }

  private static EventLog of(List<JsonNode> stages, Set<String> twins) {
    Map<String, Step> steps = new LinkedHashMap<>();
    Map<String, Long> counters = new HashMap<>();
    for (JsonNode stage : stages) {
      Map<String, Long> known = accumulated(stage);
      counters.putAll(known);
      steps.merge(stage.get("Stage Name").asText(), step(stage, known), Step::and);
    }
    counters.keySet().removeIf(name -> name.startsWith(METRICS));
    long start = stages.get(0).get("Submission Time").asLong();
    long end = stages.get(stages.size() - 1).get("Completion Time").asLong();
    return new EventLog((end - start) / 1000.0, steps, counters, twins);
  }

  private static Path file(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(file -> String.valueOf(file.getFileName()).startsWith("events_"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Map<String, Long> accumulated(JsonNode stage) {
    Map<String, Long> known = new HashMap<>();
    for (JsonNode value : stage.get("Accumulables")) {
      known.put(value.path("Name").asText(), value.path("Value").asLong());
    }
    return known;
  }

  private static Step step(JsonNode stage, Map<String, Long> known) {
    long millis = stage.get("Completion Time").asLong() - stage.get("Submission Time").asLong();
    return new Step(
        sum(known, CPU) / 1e9,
        millis / 1000.0,
        known.getOrDefault(SHUFFLED, 0L),
        stage.get("Number of Tasks").asLong(),
        sum(known, FETCHED));
  }

  private static long sum(Map<String, Long> known, List<String> names) {
    return names.stream().mapToLong(name -> known.getOrDefault(name, 0L)).sum();
  }
}
