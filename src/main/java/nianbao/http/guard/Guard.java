package nianbao.http.guard;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;

/** Lets in who has a token. Safe for use by several threads. */
public final class Guard {

  private static final Pattern BEARER =
      Pattern.compile("bearer +([^ ]+) *", Pattern.CASE_INSENSITIVE);

  private static final long LARGEST_FILE = 1 << 20;

  private final Path file;
  private List<Token> known = List.of();
  private List<Token> tokens;
  private String seen;

  /**
   * A guard who reads a file now, and again whenever it has changed.
   *
   * @throws TokenFileException if it cannot be used
   */
  public Guard(Path file) throws TokenFileException {
    this.file = file;
    this.seen = look();
    this.known = read();
    this.tokens = known;
  }

  /**
   * The name of who asks.
   *
   * @param authorization the header of that name
   * @throws Refusal if there is no token or an unknown one, or the file cannot be read any longer
   */
  public String demand(Optional<String> authorization) throws Refusal {
    Matcher bearer = BEARER.matcher(authorization.orElse(""));
    if (!bearer.matches()) {
      throw unauthorized("Bearer realm=\"nianbao\"");
    }
    return Token.owner(current(), bearer.group(1))
        .orElseThrow(() -> unauthorized("Bearer realm=\"nianbao\", error=\"invalid_token\""));
  }

  private static Refusal unauthorized(String challenge) {
    return new Refusal(Fault.UNAUTHORIZED, "请在请求头Authorization里写“Bearer 口令”；口令向管理员要。")
        .with("WWW-Authenticate", challenge);
  }

  // If the file cannot be read, the tokens that it had before are not used: one of them may have
  // been withdrawn.
  private synchronized List<Token> current() throws Refusal {
    try {
      String now = look();
      if (!now.equals(seen)) {
        tokens = List.of();
        known = read();
        tokens = known;
        seen = now;
      }
      return tokens;
    } catch (TokenFileException e) {
      seen = "";
      throw new Refusal(Fault.UNAVAILABLE, "口令文件现在不能用，请告诉管理员。").with("Retry-After", "5");
    }
  }

  private String look() throws TokenFileException {
    try {
      BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
      if (!facts.isRegularFile() || facts.size() > LARGEST_FILE) {
        throw new TokenFileException("不是文件，或者太大");
      }
      return facts.lastModifiedTime() + " " + facts.size() + " " + facts.fileKey();
    } catch (IOException e) {
      throw new TokenFileException("找不到或者没有权限读");
    }
  }

  private List<Token> read() throws TokenFileException {
    try {
      // Who came first with a token stays the one, whatever else was changed in the file.
      return Token.all(Files.readAllLines(file)).stream().map(token -> token.asIn(known)).toList();
    } catch (CharacterCodingException e) {
      throw new TokenFileException("编码不是UTF-8");
    } catch (IOException e) {
      throw new TokenFileException("找不到或者没有权限读");
    }
  }
}
