package nianbao.http.answer;

/** Every way in which a request can fail; the name in {@code type} is stable. */
public enum Fault {
  /** The request itself cannot be understood. */
  BAD_REQUEST(400, "bad-request", "请求不对"),
  /** The body is not what it claims to be. */
  MALFORMED(400, "malformed", "无法读取"),
  /** No token, or an unknown one. */
  UNAUTHORIZED(401, "unauthorized", "没有访问权限"),
  /** Nothing has this address. */
  NOT_FOUND(404, "not-found", "没有这个地址"),
  /** The address is right, the method is not. */
  METHOD_NOT_ALLOWED(405, "method-not-allowed", "请求方法不对"),
  /** The caller accepts nothing of what can be made. */
  NOT_ACCEPTABLE(406, "not-acceptable", "没有可接受的格式"),
  /** The body does not come. */
  REQUEST_TIMEOUT(408, "request-timeout", "请求没有发完"),
  /** It is there in time, but not yet. */
  NOT_DONE(409, "not-done", "还没有做成"),
  /** It is somebody else's turn. */
  HELD(409, "held", "别人正在写"),
  /** There is no body and no length. */
  LENGTH_REQUIRED(411, "length-required", "没有内容"),
  /** It is not any longer what the caller has seen. */
  CHANGED(412, "changed", "内容已经变了"),
  /** The body is larger than the service takes. */
  TOO_LARGE(413, "too-large", "内容太大"),
  /** The address is longer than the service reads. */
  URI_TOO_LONG(414, "uri-too-long", "地址太长"),
  /** The body is of another kind. */
  UNSUPPORTED_TYPE(415, "unsupported-type", "内容的类型不对"),
  /** The body has no such part. */
  NO_SUCH_RANGE(416, "no-such-range", "没有这一段"),
  /** The request expects what nobody here can do. */
  EXPECTATION_FAILED(417, "expectation-failed", "请求头Expect不对"),
  /** The request is for another service. */
  MISDIRECTED(421, "misdirected", "不是这个服务的名字"),
  /** The report is not one that can be published. */
  REJECTED(422, "rejected", "报告没有通过检查"),
  /** The request bears the name of another one. */
  KEY_REUSED(422, "key-reused", "请求的名字已经用过"),
  /** The request begins in a version of HTTP that has to be agreed on first. */
  UPGRADE_REQUIRED(426, "upgrade-required", "HTTP的版本不对"),
  /** The caller does not say what it has seen. */
  PRECONDITION_REQUIRED(428, "precondition-required", "没有写明版本"),
  /** As many requests wait as may. */
  QUEUE_FULL(429, "queue-full", "排队的请求太多"),
  /** The header is larger than the service reads. */
  HEADER_TOO_LARGE(431, "header-too-large", "请求头太大"),
  /** Our failure. */
  FAILURE(500, "failure", "程序出错"),
  /** The time is over. */
  TOO_LATE(503, "too-late", "超过了时限"),
  /** The service is starting, stopping, or cannot tell who may use it. */
  UNAVAILABLE(503, "unavailable", "服务暂不可用"),
  /** The request is of a version of HTTP that is not spoken here. */
  UNSUPPORTED_VERSION(505, "unsupported-version", "HTTP的版本不对"),
  /** What is to be kept finds no place on the disk. */
  STORAGE_FULL(507, "storage-full", "存放的地方不够");

  private final int status;
  private final String slug;
  private final String title;

  Fault(int status, String slug, String title) {
    this.status = status;
    this.slug = slug;
    this.title = title;
  }

  /** The status of the answer (RFC 9110). */
  public int status() {
    return status;
  }

  /** The stable name. */
  public String slug() {
    return slug;
  }

  /** What went wrong, in a few Chinese words. */
  public String title() {
    return title;
  }

  /** The member {@code type} of RFC 9457. */
  public String type() {
    return "urn:nianbao:fault:" + slug;
  }
}
