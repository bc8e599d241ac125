package nianbao.intake.container.web;

import java.util.Base64;
import java.util.Optional;
import nianbao.intake.container.PictureType;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Place;
import org.jsoup.nodes.Element;

/** A picture of a page: what came along with it, never what its address would give. */
final class ShownPicture {

  private static final byte[] NOTHING = {};

  private ShownPicture() {}

  static Piece.Picture of(Element element, Pictures pictures, Place place) {
    String address = element.attr("src").strip();
    byte[] bytes = embedded(address).or(() -> pictures.bytes(address)).orElse(NOTHING);
    String alt = element.attr("alt").strip();
    return new Piece.Picture(
        PictureType.of(bytes), bytes, alt.isEmpty() ? element.attr("title").strip() : alt, place);
  }

  private static Optional<byte[]> embedded(String address) {
    int comma = address.indexOf(";base64,");
    if (!address.startsWith("data:image/") || comma < 0) {
      return Optional.empty();
    }
    try {
      String code = address.substring(comma + ";base64,".length());
      return Optional.of(Base64.getMimeDecoder().decode(code));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
