package nianbao.http.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Who is at the other end of a request's connection. */
public final class Client {

  private final Request request;
  private boolean spoke;
  private boolean gone;

  Client(Request request) {
    this.request = request;
  }

  /**
   * Whether the client closed the connection while it is being served; asked on the thread that
   * serves it, after its body has come.
   */
  // Jetty does not look at a connection that is being served. A byte that is read here belongs to a
  // request that was sent ahead: the answer says that the connection closes, so it is sent again.
  public boolean isGone() {
    if (!gone
        && !spoke
        && request.getHttpChannel().getEndPoint().getTransport() instanceof SocketChannel socket) {
      look(socket);
    }
    return gone;
  }

  private void look(SocketChannel socket) {
    try {
      int read = socket.read(ByteBuffer.allocate(1));
      gone = read < 0;
      spoke = read > 0;
    } catch (IOException e) {
      gone = true;
    }
    if (spoke) {
      HttpFields headers = request.getResponse().getHttpFields();
      headers.put(HttpHeader.CONNECTION, "close");
    }
  }
}
