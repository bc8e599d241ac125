package nianbao.http.answer;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import nianbao.report.Digest;

/**
 * What a body can be recognised by (RFC 9110 8.8.3, RFC 9530).
 *
 * @param digest SHA-256 in hexadecimal
 */
public record Identity(String digest) {

  /** What a body is recognised by. */
  public static Identity of(byte[] body) {
    return new Identity(Digest.of(body).hex());
  }

  /** The answer with its identity, or 304 where the caller has that body already. */
  public Answer addTo(Answer answer, Optional<String> ifNoneMatch) {
    String base64 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digest));
    Answer identified =
        answer
            .with("ETag", tag())
            .with("Digest", "sha-256=" + base64)
            .with("Content-Digest", "sha-256=:" + base64 + ":");
    return ifNoneMatch.filter(this::isKnown).isPresent() ? identified.notModified() : identified;
  }

  /** The answer with a part of the body, and by what to recognise the whole (RFC 9530 3). */
  public Answer addTagTo(Answer part) {
    String base64 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digest));
    return part.with("ETag", tag()).with("Repr-Digest", "sha-256=:" + base64 + ":");
  }

  /** Whether that is its tag, which a part is asked for by (RFC 9110 13.1.5). */
  public boolean isTag(String ifRange) {
    return ifRange.strip().equals(tag());
  }

  private String tag() {
    return "\"" + digest + "\"";
  }

  private boolean isKnown(String ifNoneMatch) {
    return Arrays.stream(ifNoneMatch.split(",", -1))
        .map(tag -> tag.strip().replaceFirst("^W/", ""))
        .anyMatch(tag -> tag.equals("*") || tag.equals(tag()));
  }
}
