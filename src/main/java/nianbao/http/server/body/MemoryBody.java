package nianbao.http.server.body;

import java.io.ByteArrayOutputStream;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;

/** A body in memory, as far as all requests together leave room for it. */
final class MemoryBody implements BodySink {

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final Reservation reservation;

  /** A body that holds its share of the memory until the reservation is closed. */
  MemoryBody(Reservation reservation) {
    this.reservation = reservation;
  }

  @Override
  public void take(byte[] buffer, int count) throws Refusal {
    if (!reservation.grow(count)) {
      throw new Refusal(Fault.UNAVAILABLE, "服务正在接收的内容太多，请稍后再试。");
    }
    body.write(buffer, 0, count);
  }

  /** What came so far. */
  byte[] bytes() {
    return body.toByteArray();
  }

  /** How many bytes came so far. */
  int length() {
    return body.size();
  }

  @Override
  public void close() {}
}
