package nianbao.render.face;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.render.truetype.TrueType;
import nianbao.report.Digest;

/**
 * The faces of the roles: the shipped ones, or an agency's licensed ones in their place.
 *
 * <p>Parsed once, then shared by every document; safe for use by several threads.
 */
public final class Faces {

  private static final String LIST = "fonts.properties";
  private static final String SUMS = "SHA256SUMS";

  /** The marks that some 楷体 draw as narrow as in Latin text: they would leave the grid of 28. */
  private static final String FULL_WIDTH_MARKS = "“”‘’·";

  private static final float EM = 1000;

  private final Map<Role, Face> byRole;
  private final Face marks;

  /**
   * Parses the faces.
   *
   * @param own a folder with a {@code fonts.properties} (role = file); a role that it does not name
   *     keeps the shipped face
   * @throws FaceException if a face is missing, broken, or may not be embedded
   */
  public Faces(Optional<Path> own) {
    Map<Role, Face> named = own.map(Faces::ownFaces).orElse(Map.of());
    this.byRole = shipped();
    byRole.putAll(named);
    if (!hasOwnFigures(named)) {
      byRole.computeIfPresent(Role.BODY, (role, body) -> body.with(face(Role.DIGITS)));
    }
    this.marks = face(Role.BODY).only(FULL_WIDTH_MARKS);
  }

  /** A body that an agency names keeps its own figures, unless it names others for them. */
  private static boolean hasOwnFigures(Map<Role, Face> named) {
    return named.containsKey(Role.BODY) && !named.containsKey(Role.DIGITS);
  }

  /** Whether some face has the character. */
  public boolean cover(int codePoint) {
    return Stream.of(Role.values())
        .filter(Role::standsAlone)
        .anyMatch(role -> face(role).covers(codePoint));
  }

  /**
   * The width of a text in a role's face, in 1/1000 em; a character that the face lacks is as wide
   * as in the first one that has it, and one that none has as wide as it is high.
   */
  public float width(Role role, String text) {
    float width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += width(role, text.codePointAt(i));
    }
    return width;
  }

  private float width(Role role, int codePoint) {
    // Plain loops: charts are measured character by character.
    for (Role each : role.fallbacks()) {
      TrueType outlines = face(each).outlines();
      int glyph = outlines.glyph(codePoint);
      if (glyph != 0) {
        return outlines.width(glyph);
      }
    }
    return EM;
  }

  Face face(Role role) {
    return Objects.requireNonNull(byRole.get(role));
  }

  /** The digest of all faces in their roles. */
  public Digest digest() {
    StringBuilder sums = new StringBuilder();
    byRole.forEach(
        (role, face) ->
            sums.append(face.digest().hex()).append("  ").append(role.key()).append('\n'));
    return Digest.of(sums.toString());
  }

  /** The punctuation of the body face, for faces whose own is not of full width. */
  Face marks() {
    return marks;
  }

  private static Map<Role, Face> shipped() {
    Properties list = parseList(LIST, new String(resource(LIST), StandardCharsets.UTF_8));
    ShippedSums sums = ShippedSums.parse(new String(resource(SUMS), StandardCharsets.UTF_8));
    // To inflate 63 MB is a good part of a cold start: the faces are read side by side.
    return Stream.of(Role.values())
        .parallel()
        .collect(
            Collectors.toMap(
                role -> role,
                role -> shipped(list.getProperty(role.key()), sums),
                (one, other) -> one,
                () -> new EnumMap<>(Role.class)));
  }

  private static Face shipped(String file, ShippedSums sums) {
    return Face.parse(file, resource(file), sums.of(file));
  }

  private static Map<Role, Face> ownFaces(Path folder) {
    Properties list = parseList(folder.resolve(LIST).toString(), text(folder.resolve(LIST)));
    Map<Role, Face> faces = new EnumMap<>(Role.class);
    for (String key : list.stringPropertyNames()) {
      Path file = folder.resolve(list.getProperty(key).strip());
      byte[] face = bytes(file);
      faces.put(role(folder, key), Face.parse(file.toString(), face, Digest.of(face)));
    }
    return faces;
  }

  private static Role role(Path folder, String key) {
    for (Role role : Role.values()) {
      if (role.key().equals(key)) {
        return role;
      }
    }
    throw new FaceException(
        "“"
            + folder.resolve(LIST)
            + "”中的“"
            + key
            + "”不是字体角色，可用的有"
            + Stream.of(Role.values()).map(Role::key).collect(Collectors.joining("、"))
            + "。");
  }

  private static Properties parseList(String name, String text) {
    Properties list = new Properties();
    try (Reader reader = new StringReader(text)) {
      list.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new FaceException("字体清单“" + name + "”无法读取：" + e.getMessage(), e);
    }
    return list;
  }

  private static String text(Path file) {
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file)));
      // Editors of old put a mark before a text in UTF-8, which is none of it.
      return text.toString().replaceFirst("^\uFEFF", "");
    } catch (CharacterCodingException e) {
      throw new FaceException("字体清单“" + file + "”不是UTF-8，多半存成了GBK；请用编辑器另存为UTF-8。", e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new FaceException("找不到或无法读取字体文件“" + file + "”。", e);
    }
  }

  private static byte[] resource(String file) {
    try (InputStream in = Faces.class.getResourceAsStream("/fonts/" + file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new FaceException("随程序附带的字体“" + file + "”无法读取。", e);
    }
  }
}
