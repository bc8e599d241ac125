package nianbao.http.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.report.Digest;

/**
 * A token, of which only the digest is kept.
 *
 * @param name what the log calls its owner
 * @param digest of the token
 * @param first who completes it, if it is good for one caller alone
 */
record Token(String name, Digest digest, Optional<FirstComer> first) {

  private static final Pattern LINE =
      Pattern.compile("([A-Za-z0-9._-]{1,64})[ \\t]+([A-Za-z0-9._~+/-]{16,512}=*)([ \\t]+once)?");

  /**
   * The tokens of a file: a name and a token a line, and {@code once} behind it if it is good for
   * who comes first with it; {@code #} begins a comment.
   *
   * @throws TokenFileException if a line is something else, or there is none
   */
  static List<Token> all(List<String> lines) throws TokenFileException {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        tokens.add(of(line, i + 1));
      }
    }
    if (tokens.isEmpty()) {
      throw new TokenFileException("里面没有口令");
    }
    return List.copyOf(tokens);
  }

  /** The name of the token that is given; takes as long whichever it is, or none. */
  static Optional<String> owner(List<Token> tokens, String given) {
    Digest whole = Digest.of(given);
    Digest word = FirstComer.word(given).map(Digest::of).orElse(whole);
    Stream.Builder<String> owners = Stream.builder();
    for (Token token : tokens) {
      if (token.is(whole, word)) {
        owners.add(token.name);
      }
    }
    return owners.build().findFirst();
  }

  /** This token as it was known before, with who came first; itself if it was not. */
  Token asIn(List<Token> known) {
    return known.stream().filter(this::isSame).findFirst().orElse(this);
  }

  private boolean isSame(Token other) {
    return name.equals(other.name)
        && digest.equals(other.digest)
        && first.isPresent() == other.first.isPresent();
  }

  private boolean is(Digest whole, Digest word) {
    if (first.isEmpty()) {
      return MessageDigest.isEqual(bytes(digest), bytes(whole));
    }
    // A word that nothing completes is nobody's.
    return MessageDigest.isEqual(bytes(digest), bytes(word))
        && !word.equals(whole)
        && first.get().brought(whole);
  }

  private static Token of(String line, int number) throws TokenFileException {
    Matcher form = LINE.matcher(line);
    if (!form.matches()) {
      throw new TokenFileException("第" + number + "行应是“名称 口令”，口令至少16个字母或数字");
    }
    return new Token(
        form.group(1),
        Digest.of(form.group(2)),
        Optional.ofNullable(form.group(3)).map(once -> new FirstComer()));
  }

  private static byte[] bytes(Digest digest) {
    return digest.hex().getBytes(StandardCharsets.US_ASCII);
  }
}
