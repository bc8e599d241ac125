package nianbao.intake.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nianbao.intake.piece.UnreadableException;

/** Bytes to text: by their mark, by what they say of themselves, as UTF-8, or as GB18030. */
public final class Decoding {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private Decoding() {}

  /** The text of a file that says nothing of its encoding. */
  public static String text(byte[] file) throws UnreadableException {
    return text(file, Optional.empty());
  }

  /**
   * The text of a file.
   *
   * @param stated the encoding that it states; what its bytes are goes before
   */
  public static String text(byte[] file, Optional<Charset> stated) throws UnreadableException {
    if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
      return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(file, 0xFF, 0xFE)) {
      return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(file, 0xFE, 0xFF)) {
      return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
    }
    Optional<String> utf8 = strictly(file, StandardCharsets.UTF_8);
    return utf8.isPresent() ? utf8.get() : national(file, stated);
  }

  private static String national(byte[] file, Optional<Charset> stated) throws UnreadableException {
    Charset other = stated.filter(known -> !known.equals(StandardCharsets.UTF_8)).orElse(GB18030);
    return strictly(file, other)
        .or(() -> strictly(file, GB18030))
        .orElseThrow(
            () -> new UnreadableException("文字的编码认不出来，既不是UTF-8也不是GB18030；请用原来的软件打开，另存为UTF-8再导入"));
  }

  private static Optional<String> strictly(byte[] file, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] file, int... mark) {
    if (file.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((file[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
