package nianbao.http.server;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

/** The address of a request as it was sent, percent-encoded (RFC 3986 2.1). */
record Address(String encoded) {

  private static final Pattern OCTETS = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

  /** The address of a request; empty where the request line has none, as with CONNECT. */
  static Optional<Address> of(HttpServletRequest request) {
    String query = request.getQueryString();
    return Optional.ofNullable(request.getRequestURI())
        .map(path -> new Address(query == null ? path : path + "?" + query));
  }

  /** Whether what is encoded is UTF-8: everything behind this takes that for granted. */
  boolean isReadable() {
    return !OCTETS.matcher(encoded).replaceAll("").contains("%")
        && OCTETS.matcher(encoded).results().allMatch(run -> isUtf8(run.group()));
  }

  private static boolean isUtf8(String octets) {
    byte[] bytes = new byte[octets.length() / 3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(octets.substring(3 * i + 1, 3 * i + 3), 16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).length() > 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
