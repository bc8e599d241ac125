package nianbao.http.call;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Negotiation;
import nianbao.http.answer.Refusal;
import nianbao.http.server.Exchange;
import spark.Request;

/**
 * One request as its endpoint sees it.
 *
 * @param most the largest body as unpacked, in bytes
 */
public record Call(Request request, Exchange exchange, int most) {

  /** The one type that a page from elsewhere may send without its browser's asking first. */
  private static final String SIMPLE = "text/plain";

  private static final List<String> OWN_PAGES = List.of("same-origin", "none");

  public Optional<String> header(String name) {
    return Optional.ofNullable(request.headers(name));
  }

  /** Each header Host. */
  public List<String> hosts() {
    return Collections.list(request.raw().getHeaders("Host"));
  }

  /** The part of the address that a name in the route's path stands for. */
  public String part(String name) {
    return request.params(name);
  }

  /**
   * Refuses what no one would look at.
   *
   * @param known the parameters that mean something here
   */
  public void demandOnly(String... known) throws Refusal {
    for (String given : request.queryParams()) {
      if (!List.of(known).contains(given)) {
        String all = known.length == 0 ? "这里不带参数。" : "可用的参数有" + String.join("、", known) + "。";
        throw new Refusal(Fault.BAD_REQUEST, "地址里有不认识的参数。" + all);
      }
    }
  }

  /** A parameter, if it is given. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(request.queryParams(name));
  }

  /** The whole number that a parameter gives, within bounds. */
  public int number(String name, int least, int most, int without) throws Refusal {
    String given = request.queryParams(name);
    if (given == null) {
      return without;
    }
    if (given.matches("[1-9][0-9]{0,8}")) {
      int number = Integer.parseInt(given);
      if (number >= least && number <= most) {
        return number;
      }
    }
    String bounds = most == Integer.MAX_VALUE ? "" : "，从" + least + "到" + most;
    throw new Refusal(Fault.BAD_REQUEST, "参数" + name + "只能是整数" + bounds + "。");
  }

  /** The constant that a parameter names. */
  public <E extends Enum<E>> E choice(String name, Class<E> choices, E without) throws Refusal {
    String given = request.queryParams(name);
    if (given == null) {
      return without;
    }
    for (E choice : choices.getEnumConstants()) {
      if (spelling(choice).equals(given)) {
        return choice;
      }
    }
    String all =
        String.join("或", Arrays.stream(choices.getEnumConstants()).map(Call::spelling).toList());
    throw new Refusal(Fault.BAD_REQUEST, "参数" + name + "只能是" + all + "。");
  }

  /** Refuses a body of another kind, or of none. */
  void demandBody(List<String> types) throws Refusal {
    Negotiation.demandType(header("Content-Type"), types);
    if (isOf(SIMPLE) && isFromElsewhere()) {
      throw new Refusal(Fault.UNSUPPORTED_TYPE, "别的网站的网页不能发来" + SIMPLE + "。");
    }
    String coding = header("Content-Encoding").orElse("identity");
    if (!coding.equalsIgnoreCase("identity") && !isZipped(coding)) {
      throw new Refusal(Fault.UNSUPPORTED_TYPE, "请求头Content-Encoding只能是gzip。")
          .with("Accept-Encoding", "gzip");
    }
    if (header("Content-Length").isEmpty() && header("Transfer-Encoding").isEmpty()) {
      throw new Refusal(Fault.LENGTH_REQUIRED, "请把内容放在请求里，并写明长度。");
    }
  }

  // Browsers say so to a service of their own machine and over TLS (Fetch Metadata).
  private boolean isFromElsewhere() {
    return header("Sec-Fetch-Site").filter(site -> !OWN_PAGES.contains(site)).isPresent();
  }

  /** Whether the body is of a media type, whatever parameters that has. */
  public boolean isOf(String type) {
    return type().equalsIgnoreCase(type);
  }

  /** The media type of the body, without its parameters; empty if it is not given. */
  public String type() {
    return header("Content-Type").orElse("").split(";", 2)[0].strip();
  }

  /** The body as unpacked. */
  public byte[] body() throws Refusal {
    byte[] body = exchange.body().bytes();
    return isZipped() ? unpacked(body) : body;
  }

  /** Whether the body is sent as gzip. */
  public boolean isZipped() {
    return header("Content-Encoding").filter(Call::isZipped).isPresent();
  }

  private byte[] unpacked(byte[] body) throws Refusal {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] whole = in.readNBytes(most + 1);
      if (whole.length > most) {
        throw new Refusal(Fault.TOO_LARGE, "解压后的内容不得超过" + most + "字节。");
      }
      return whole;
    } catch (IOException e) {
      throw new Refusal(Fault.MALFORMED, "内容不是gzip，或者已经损坏。");
    }
  }

  private static boolean isZipped(String coding) {
    return coding.equalsIgnoreCase("gzip") || coding.equalsIgnoreCase("x-gzip");
  }

  private static String spelling(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
