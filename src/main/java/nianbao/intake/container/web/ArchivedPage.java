package nianbao.intake.container.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.intake.container.Decoding;
import nianbao.intake.piece.Reader;
import nianbao.intake.piece.Source;
import nianbao.intake.piece.UnreadableException;

/** Reads web archives (.mht, RFC 2557): a page with its pictures in one file of mail. */
public final class ArchivedPage implements Reader {

  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)boundary\\s*=\\s*\"?([^\";\r\n]{1,200})");
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w-]{2,30})");
  private static final int MOST_PARTS = 5000;

  /** A part with its headers in small letters. */
  private record Part(Map<String, String> headers, String body) {

    String header(String name) {
      return headers.getOrDefault(name, "");
    }

    boolean isPage() {
      return header("content-type").toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    byte[] bytes() {
      return switch (header("content-transfer-encoding").strip().toLowerCase(Locale.ROOT)) {
        case "base64" -> base64(body);
        case "quoted-printable" -> printable(body);
        default -> body.getBytes(StandardCharsets.ISO_8859_1);
      };
    }
  }

  @Override
  public Source read(byte[] file) throws UnreadableException {
    String mail = new String(file, StandardCharsets.ISO_8859_1);
    List<Part> parts = new ArrayList<>();
    gather(part(mail), parts);
    Part page =
        parts.stream()
            .filter(Part::isPage)
            .findFirst()
            .orElseThrow(() -> new UnreadableException("网页归档文件（.mht）里没有网页，或者已损坏；请另存为.html再导入"));
    Map<String, byte[]> pictures = new HashMap<>();
    parts.stream().filter(part -> !part.isPage()).forEach(part -> named(part, pictures));
    return new WebPage(address -> Optional.ofNullable(pictures.get(address)))
        .read(Decoding.text(page.bytes(), charset(page)));
  }

  private static void named(Part part, Map<String, byte[]> pictures) {
    String id = part.header("content-id").strip().replaceAll("^<|>$", "");
    byte[] bytes = part.bytes();
    pictures.put(part.header("content-location").strip(), bytes);
    pictures.put("cid:" + id, bytes);
  }

  /** The parts of a part, those in others included; only the outer levels have any. */
  private static void gather(Part part, List<Part> parts) throws UnreadableException {
    Matcher boundary = BOUNDARY.matcher(part.header("content-type"));
    if (!boundary.find()) {
      parts.add(part);
      return;
    }
    String[] pieces = part.body().split(Pattern.quote("--" + boundary.group(1).strip()), -1);
    if (pieces.length + parts.size() > MOST_PARTS) {
      throw new UnreadableException("网页归档文件（.mht）里的文件太多，不像正常的文件；请另存为.html再导入");
    }
    for (int i = 1; i < pieces.length; i++) {
      Part inner = part(pieces[i].stripLeading());
      if (inner
          .header("content-type")
          .toLowerCase(Locale.ROOT)
          .startsWith("multipart/alternative")) {
        gather(inner, parts);
      } else if (!inner.headers().isEmpty()) {
        parts.add(inner);
      }
    }
  }

  private static Part part(String text) {
    Map<String, String> headers = new HashMap<>();
    String[] halves = text.split("\r?\n\r?\n", 2);
    // A header goes on in lines that begin with white space (RFC 5322 2.2.3).
    for (String line : halves[0].replaceAll("\r?\n[ \t]+", " ").split("\r?\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1));
      }
    }
    headers.replaceAll((name, value) -> value.strip());
    return new Part(headers, halves.length > 1 ? halves[1] : "");
  }

  private static Optional<Charset> charset(Part page) {
    Matcher matcher = CHARSET.matcher(page.header("content-type"));
    try {
      return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static byte[] base64(String body) {
    try {
      return Base64.getMimeDecoder().decode(body.strip());
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  /** RFC 2045 6.7. */
  private static byte[] printable(String body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
    String joined = body.replaceAll("=[ \t]*\r?\n", "");
    for (int i = 0; i < joined.length(); i++) {
      int code =
          joined.charAt(i) == '=' && i + 2 < joined.length()
              ? hex(joined.charAt(i + 1), joined.charAt(i + 2))
              : -1;
      bytes.write(code < 0 ? joined.charAt(i) : code);
      i += code < 0 ? 0 : 2;
    }
    return bytes.toByteArray();
  }

  private static int hex(char high, char low) {
    int one = Character.digit(high, 16);
    int other = Character.digit(low, 16);
    return one < 0 || other < 0 ? -1 : one * 16 + other;
  }
}
