package nianbao.http.server;

import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import nianbao.http.answer.Answer;
import nianbao.http.server.body.Pace;
import nianbao.report.Digest;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * An answer that is sent while it is made. What is written waits for its reader, up to a bound. For
 * the thread that serves the request.
 */
public final class AnswerStream extends OutputStream {

  /** How an answer ended. */
  public enum Ending {
    /** The client took all of it. */
    ANSWERED,
    /** The client left before. */
    GONE,
    /** We broke it off, because we could not make the rest. */
    BROKEN_OFF;

    /** What it is called in the log and the figures. */
    public String spelling() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Request request;
  private final Client client;
  private final Answer head;
  private final Pace pace;
  private final MessageDigest digest = Digest.sha256();
  private boolean begun;
  private boolean whole;
  private boolean lost;
  private long sent;

  AnswerStream(Request request, Client client, Answer head, Pace pace) {
    this.request = request;
    this.client = client;
    this.head = head;
    this.pace = pace;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (!begun) {
      begin();
    }
    send(length, out -> out.write(bytes, offset, length));
    digest.update(bytes, offset, length);
    sent += length;
  }

  /** Says that all is written: what ends before is broken off, so that its reader knows. */
  public void end() {
    whole = true;
  }

  /** Whether the client took no more of it. */
  public boolean isLost() {
    return lost;
  }

  /** Whether something of it is written, so that it can be no other answer any more. */
  public boolean isBegun() {
    return begun;
  }

  long sent() {
    return sent;
  }

  int status() {
    return head.status();
  }

  /** Ends the answer, or breaks it off. */
  Ending finish() {
    try {
      if (whole) {
        send(0, OutputStream::close);
        return Ending.ANSWERED;
      }
    } catch (IOException e) {
      lost = true;
    }
    boolean gone = lost || client.isGone();
    breakOff();
    return gone ? Ending.GONE : Ending.BROKEN_OFF;
  }

  // Whether its client is there is seen on the connection, after which it is good for nothing else.
  private void begin() {
    begun = true;
    Response response = request.getResponse();
    response.setStatus(head.status());
    head.headers().forEach(response::setHeader);
    response.setHeader("Connection", "close");
    if (request.getHttpVersion() == HttpVersion.HTTP_1_1) {
      // Else its end would be that of the connection, which a killed service ends likewise.
      response.setHeader("Transfer-Encoding", "chunked");
      offerDigest(response);
    }
  }

  // A client that asks for it learns in the end what it should have got (RFC 9530).
  private void offerDigest(Response response) {
    if (Optional.ofNullable(request.getHeader("TE")).orElse("").contains("trailers")) {
      response.setHeader("Trailer", "Content-Digest");
      response.setTrailers(this::trailers);
    }
  }

  private HttpFields trailers() {
    HttpFields fields = new HttpFields();
    String sum = Base64.getEncoder().encodeToString(digest.digest());
    fields.put("Content-Digest", "sha-256=:" + sum + ":");
    return fields;
  }

  private interface Sending {
    void to(OutputStream out) throws IOException;
  }

  private void send(long bytes, Sending sending) throws IOException {
    Scheduler.Task cut = pace.cut(request.getHttpChannel(), bytes);
    try {
      sending.to(request.getResponse().getHttpOutput());
    } catch (IOException e) {
      lost = true;
      throw e;
    } finally {
      cut.cancel();
    }
  }

  // To HTTP/1.0, which a proxy may speak, the end of a connection is the end of an answer; a reset
  // is not.
  private void breakOff() {
    if (request.getHttpChannel().getEndPoint().getTransport() instanceof SocketChannel socket) {
      try {
        socket.setOption(StandardSocketOptions.SO_LINGER, 0);
      } catch (IOException e) {
        lost = true;
      }
    }
    request.getHttpChannel().abort(new IOException("the answer is not whole"));
  }
}
