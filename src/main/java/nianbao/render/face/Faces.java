package nianbao.render.face;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

  /** The marks that some 楷体 draw as narrow as in Latin text: they would leave the grid of 28. */
  private static final String FULL_WIDTH_MARKS = "“”‘’·";

  private static final float EM = 1000;

  /** Letters of alphabets stand before the symbols. */
  private static final char FIRST_SPARE = '\u2000';

  private final Map<Role, Face> byRole;
  private final Map<Role, SpareFace> spare;

  /** A bit for each character of the basic plane that a face has which was read at the start. */
  private final long[] ready = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  private final Face marks;

  /**
   * Parses the faces.
   *
   * @param own a folder with a {@code fonts.properties} (role = file); a role that it does not name
   *     keeps the shipped face
   * @throws FaceException if a face is missing, broken, or may not be embedded
   */
  public Faces(Optional<Path> own) {
    Map<Role, Face> named = own.map(FaceFiles::own).orElse(Map.of());
    FaceFiles shipped = FaceFiles.shipped();
    this.byRole = shipped(shipped);
    this.spare = spare(shipped);
    named.forEach(this::put);
    if (!hasOwnFigures(named)) {
      byRole.computeIfPresent(Role.BODY, (role, body) -> body.with(face(Role.DIGITS)));
    }
    this.marks = face(Role.BODY).only(FULL_WIDTH_MARKS);
  }

  /** A body that an agency names keeps its own figures, unless it names others for them. */
  private static boolean hasOwnFigures(Map<Role, Face> named) {
    return named.containsKey(Role.BODY) && !named.containsKey(Role.DIGITS);
  }

  private void put(Role role, Face face) {
    if (role.isSpare()) {
      spare.put(role, new SpareFace(face.digest(), () -> face));
    } else {
      byRole.put(role, face);
    }
  }

  /** Whether some face has the character. */
  public boolean cover(int codePoint) {
    return isReady(codePoint) || spareFor(codePoint).isPresent();
  }

  /** The spare role whose face alone has a character; nothing if another has it, or none. */
  Optional<Role> spareFor(int codePoint) {
    return isReady(codePoint)
        ? Optional.empty()
        : Role.spareFor(codePoint).filter(role -> face(role).covers(codePoint));
  }

  /**
   * The spare roles whose faces a text needs.
   *
   * <p>Most texts need none: a text of 100 000 characters is looked through in 0.1 ms.
   */
  Set<Role> spareFor(String text) {
    Set<Role> found = EnumSet.noneOf(Role.class);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_SPARE
          && (ready[c / Long.SIZE] & 1L << c) == 0
          && !isReady(text.codePointAt(i))) {
        spareFor(text.codePointAt(i)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether a face that is not spare has the character. */
  private boolean isReady(int codePoint) {
    boolean is = Role.ofTexts().stream().anyMatch(role -> face(role).covers(codePoint));
    // Two threads may write at once: a bit that one overwrites is asked for again.
    if (is && Character.isBmpCodePoint(codePoint)) {
      ready[codePoint / Long.SIZE] |= 1L << codePoint;
    }
    return is;
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
    return role.isSpare()
        ? Objects.requireNonNull(spare.get(role)).face()
        : Objects.requireNonNull(byRole.get(role));
  }

  /** The digest of all faces in their roles. */
  public Digest digest() {
    StringBuilder sums = new StringBuilder();
    byRole.forEach((role, face) -> sums.append(line(role, face.digest())));
    spare.forEach((role, face) -> sums.append(line(role, face.digest())));
    return Digest.of(sums.toString());
  }

  private static String line(Role role, Digest digest) {
    return digest.hex() + "  " + role.key() + '\n';
  }

  /** The punctuation of the body face, for faces whose own is not of full width. */
  Face marks() {
    return marks;
  }

  private static Map<Role, SpareFace> spare(FaceFiles shipped) {
    Map<Role, SpareFace> faces = new EnumMap<>(Role.class);
    Stream.of(Role.values())
        .filter(Role::isSpare)
        .forEach(
            role -> faces.put(role, new SpareFace(shipped.digest(role), () -> shipped.face(role))));
    return faces;
  }

  private static Map<Role, Face> shipped(FaceFiles shipped) {
    // To inflate 63 MB is a good part of a cold start: the faces are read side by side.
    return Stream.of(Role.values())
        .parallel()
        .filter(role -> !role.isSpare())
        .collect(
            Collectors.toMap(
                role -> role, shipped::face, (one, other) -> one, () -> new EnumMap<>(Role.class)));
  }
}
