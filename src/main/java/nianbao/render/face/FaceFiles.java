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
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.report.Digest;

/** Where the faces come from: the shipped files, or a folder of an agency's, each with its list. */
final class FaceFiles {

  private static final String LIST = "fonts.properties";
  private static final String SUMS = "SHA256SUMS";

  private final Properties list;
  private final ShippedSums sums;

  private FaceFiles(Properties list, ShippedSums sums) {
    this.list = list;
    this.sums = sums;
  }

  /** The shipped files. */
  static FaceFiles shipped() {
    return new FaceFiles(
        parseList(LIST, new String(resource(LIST), StandardCharsets.UTF_8)),
        ShippedSums.parse(new String(resource(SUMS), StandardCharsets.UTF_8)));
  }

  /** The face of a role, read and parsed. */
  Face face(Role role) {
    return Face.parse(file(role), resource(file(role)), digest(role));
  }

  /** The digest of a role's file, which is not read for it. */
  Digest digest(Role role) {
    return sums.of(file(role));
  }

  private String file(Role role) {
    return Objects.requireNonNull(list.getProperty(role.key()), role.key());
  }

  /** The faces that an agency's folder names. */
  static Map<Role, Face> own(Path folder) {
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
    try (InputStream in = FaceFiles.class.getResourceAsStream("/fonts/" + file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new FaceException("随程序附带的字体“" + file + "”无法读取。", e);
    }
  }
}
