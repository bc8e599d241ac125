package nianbao.http.telemetry;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Consumer;
import nianbao.http.server.Exchange;
import nianbao.http.server.Ledger;
import nianbao.press.listing.JsonObject;

/**
 * Writes one line of JSON a request: ids, sizes, durations, outcomes.
 *
 * @param lines where the lines go; called by several threads
 * @param clock tells the time of a line and how long a request took
 */
public record RequestLog(Consumer<String> lines, InstantSource clock) implements Ledger {

  @Override
  public void finished(Exchange exchange, String method, int status, long sent, boolean whole) {
    Instant now = clock.instant();
    JsonObject line =
        JsonObject.EMPTY
            .with("time", DateTimeFormatter.ISO_INSTANT.format(now))
            .with("id", exchange.id())
            .with("method", method)
            .with("status", status)
            .with("sent", sent)
            .with("ms", Duration.between(exchange.start(), now).toMillis())
            .with("whole", whole ? "yes" : "no");
    for (Map.Entry<String, String> fact : exchange.facts().entrySet()) {
      line = line.with(fact.getKey(), fact.getValue());
    }
    for (Map.Entry<String, Long> figure : exchange.figures().entrySet()) {
      line = line.with(figure.getKey(), figure.getValue());
    }
    lines.accept(line.text());
  }
}
