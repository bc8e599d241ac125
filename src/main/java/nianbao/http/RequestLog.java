package nianbao.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nianbao.http.server.AnswerStream;
import nianbao.http.server.Exchange;
import nianbao.http.server.RequestListener;
import nianbao.press.listing.JsonObject;

/**
 * Writes one line of JSON a request, and one for each turn in the life of the service: ids, sizes,
 * durations, outcomes; never what was sent.
 *
 * @param lines where the lines go; called by several threads
 * @param clock tells the time of a line and how long a request took
 * @param passedOver routes whose requests are not worth a line where all is well
 */
record RequestLog(Consumer<String> lines, InstantSource clock, Set<String> passedOver)
    implements RequestListener {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

  @Override
  public void finished(
      Exchange exchange, String method, int status, long sent, AnswerStream.Ending ending) {
    if (status == 200 && passedOver.contains(exchange.facts().getOrDefault("route", ""))) {
      return;
    }
    Instant now = clock.instant();
    JsonObject line =
        at(now)
            .with("id", exchange.id())
            // A client may send any text as its method; only known ones go into the log.
            .with("method", METHODS.contains(method) ? method : "other")
            .with("status", status)
            .with("ms", Duration.between(exchange.start(), now).toMillis())
            .with("sent", sent)
            .with("outcome", ending.spelling());
    for (Map.Entry<String, String> fact : exchange.facts().entrySet()) {
      line = line.with(fact.getKey(), fact.getValue());
    }
    for (Map.Entry<String, Long> figure : exchange.figures().entrySet()) {
      line = line.with(figure.getKey(), figure.getValue());
    }
    lines.accept(line.text());
  }

  /**
   * Writes that something came to pass.
   *
   * @param event its stable name
   * @param facts what else there is to say
   */
  public void tell(String event, JsonObject facts) {
    lines.accept(at(clock.instant()).with("event", event).with(facts).text());
  }

  private static JsonObject at(Instant now) {
    return JsonObject.EMPTY.with(
        "time", DateTimeFormatter.ISO_INSTANT.format(now.truncatedTo(ChronoUnit.MILLIS)));
  }
}
