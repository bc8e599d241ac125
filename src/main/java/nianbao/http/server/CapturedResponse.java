package nianbao.http.server;

import java.io.ByteArrayOutputStream;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/** Takes what a route writes, so that it can be sent without the route's thread. */
final class CapturedResponse extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  CapturedResponse(HttpServletResponse response) {
    super(response);
  }

  int size() {
    return body.size();
  }

  @Override
  public void reset() {
    super.reset();
    body.reset();
  }

  byte[] body() {
    return body.toByteArray();
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("routes write whole bodies");
      }

      @Override
      public void write(int octet) {
        body.write(octet);
      }

      @Override
      public void write(byte[] octets, int offset, int length) {
        body.write(octets, offset, length);
      }
    };
  }
}
