package nianbao.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An answer, also to a request that no well-behaved client would send. */
public final class RawAnswer {

  private static final int PATIENCE_MILLIS = 20_000;
  private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final int status;
  private final HttpHeaders headers;
  private final byte[] body;

  private RawAnswer(int status, HttpHeaders headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** What a client got. */
  public static RawAnswer of(HttpResponse<byte[]> answer) {
    return new RawAnswer(answer.statusCode(), answer.headers(), answer.body());
  }

  /** Sends the bytes of a request and reads until the service closes the connection. */
  public static RawAnswer to(URI address, String request) throws IOException {
    try (Socket socket = open(address)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return read(socket);
    }
  }

  /** A connection that nothing was sent on yet. */
  public static Socket open(URI address) throws IOException {
    Socket socket = new Socket(address.getHost(), address.getPort());
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  /** Reads until the service closes the connection. */
  public static RawAnswer read(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    byte[] all = in.readAllBytes();
    int end = 0;
    while (end < all.length
        && !Arrays.equals(all, end, Math.min(all.length, end + 4), END_OF_HEAD, 0, 4)) {
      end++;
    }
    List<String> head = new String(all, 0, end, StandardCharsets.UTF_8).lines().toList();
    if (head.isEmpty()) {
      throw new IOException("no answer");
    }
    Map<String, List<String>> fields = new TreeMap<>();
    for (String line : head.subList(1, head.size())) {
      String[] parts = line.split(": ", 2);
      fields.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
    }
    return new RawAnswer(
        Integer.parseInt(head.get(0).split(" ", -1)[1]),
        HttpHeaders.of(fields, (name, value) -> true),
        Arrays.copyOfRange(all, Math.min(all.length, end + 4), all.length));
  }

  public int status() {
    return status;
  }

  public HttpHeaders headers() {
    return headers;
  }

  public byte[] body() {
    return body;
  }

  /** The body as text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
