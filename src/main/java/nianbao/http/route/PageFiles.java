package nianbao.http.route;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Identity;
import nianbao.http.answer.Refusal;

/** The files of the preview page, from the class path; nothing else, and no list of them. */
final class PageFiles {

  private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");

  private static final String FOLDER = "/preview";
  private static final String BINARY = "application/octet-stream";

  /** The page draws pictures that were dropped into it and pages that it was sent. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self' data:;"
          + " img-src 'self' data: blob:; connect-src 'self'; worker-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("bcmap", BINARY),
          Map.entry("pfb", BINARY),
          Map.entry("ttf", "font/ttf"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("webmanifest", "application/manifest+json"));

  private final Map<String, Identity> identities = new ConcurrentHashMap<>();

  /** Whether an address is a file of the page. */
  boolean has(String uri) {
    String path = path(uri);
    return type(path).isPresent() && PageFiles.class.getResource(FOLDER + path) != null;
  }

  /**
   * A file as an answer.
   *
   * @param known the tag of the file that the caller has
   * @throws Refusal if there is none, or more is asked for than to read it
   */
  Answer answer(String uri, String method, Optional<String> known) throws Refusal, IOException {
    String path = path(uri);
    Optional<String> type = type(path);
    byte[] body =
        (type.isPresent() ? read(path) : Optional.<byte[]>empty())
            .orElseThrow(() -> new Refusal(Fault.NOT_FOUND, "这个服务没有这个地址；有哪些见/openapi.json。"));
    demandReading(method);
    Identity identity = identities.computeIfAbsent(path, unknown -> Identity.of(body));
    Answer answer =
        Answer.of(200, type.orElseThrow(), body)
            .with("Content-Security-Policy", POLICY)
            .with("Cache-Control", "no-cache");
    return identity.addTo(answer, known);
  }

  private static void demandReading(String method) throws Refusal {
    if (!method.equals("GET") && !method.equals("HEAD")) {
      throw new Refusal(Fault.METHOD_NOT_ALLOWED, "这个地址只能用GET, HEAD。").with("Allow", "GET, HEAD");
    }
  }

  private static String path(String uri) {
    return uri.equals("/") ? "/index.html" : uri;
  }

  private static Optional<byte[]> read(String path) throws IOException {
    try (InputStream in = PageFiles.class.getResourceAsStream(FOLDER + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  // A file of a type that is not known here is a folder, or nothing that a page needs.
  private static Optional<String> type(String path) {
    return PATH.matcher(path).matches()
        ? Optional.ofNullable(TYPES.get(path.substring(path.lastIndexOf('.') + 1)))
        : Optional.empty();
  }
}
