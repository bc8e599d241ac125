package nianbao.preview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Debian's Firefox ESR, spoken to in WebDriver BiDi (W3C), for Playwright drives only Firefoxes of
 * its own.
 */
final class Firefox implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern LISTENING = Pattern.compile("listening on (ws://\\S+)");

  private final Process process;
  private final LinkedBlockingQueue<JsonNode> said = new LinkedBlockingQueue<>();
  private final WebSocket socket;
  private final String window;
  private int asked;

  /**
   * Starts it.
   *
   * @param profile an empty folder
   */
  Firefox(Path profile) throws IOException, InterruptedException {
    process =
        new ProcessBuilder(
                new Program("firefox-esr", "firefox-esr").found().toString(),
                "--headless",
                "--no-remote",
                "--profile",
                profile.toString(),
                "--remote-debugging-port",
                "0")
            .redirectErrorStream(true)
            .start();
    URI session = URI.create(address() + "/session");
    socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(session, new Ear()).join();
    ask("session.new", Map.of("capabilities", Map.of()));
    window = ask("browsingContext.getTree", Map.of()).at("/contexts/0/context").asText();
  }

  void opens(URI address) throws InterruptedException, IOException {
    ask(
        "browsingContext.navigate",
        Map.of("context", window, "url", address.toString(), "wait", "complete"));
  }

  /** What a script comes to, as text, once it is something; it is asked for a minute at most. */
  String awaits(String expression) throws InterruptedException, IOException {
    for (int tried = 0; tried < 600; tried++) {
      String value = value(expression);
      if (!value.isEmpty()) {
        return value;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("never came: " + expression);
  }

  private String value(String expression) throws InterruptedException, IOException {
    JsonNode answer =
        ask(
            "script.evaluate",
            Map.of(
                "expression",
                "String((" + expression + ") || '')",
                "target",
                Map.of("context", window),
                "awaitPromise",
                true));
    return answer.at("/result/value").asText();
  }

  private String address() throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher listening = LISTENING.matcher(line);
      if (listening.find()) {
        return listening.group(1);
      }
    }
    throw new IOException("Firefox ended");
  }

  private JsonNode ask(String method, Map<String, ?> parameters)
      throws IOException, InterruptedException {
    int id = ++asked;
    String text = JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
    socket.sendText(text, true).join();
    JsonNode answer = said.poll(1, TimeUnit.MINUTES);
    while (answer != null && answer.path("id").asInt() != id) {
      answer = said.poll(1, TimeUnit.MINUTES);
    }
    if (answer == null || !answer.path("type").asText().equals("success")) {
      throw new AssertionError(method + ": " + answer);
    }
    return answer.path("result");
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().orTimeout(20, TimeUnit.SECONDS).exceptionally(late -> ended()).join();
  }

  private Process ended() {
    return process.destroyForcibly();
  }

  /** Takes what the browser says, whole sentences at a time. */
  private final class Ear implements WebSocket.Listener {

    private final StringBuilder sentence = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
      sentence.append(part);
      if (isLast) {
        try {
          said.add(JSON.readTree(sentence.toString()));
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
        sentence.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, part, isLast);
    }
  }
}
