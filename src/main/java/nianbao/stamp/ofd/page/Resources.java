package nianbao.stamp.ofd.page;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nianbao.file.ZipContainer;
import nianbao.render.face.EmbeddedFont;
import nianbao.render.truetype.EmbeddedFile;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The fonts and pictures that pages refer to (GB/T 33190-2016 7.9). */
public final class Resources {

  private static final String FOLDER = "Res";

  /** A picture that several pages show is one file. */
  private record Kept(int id, String file, PictureFile picture) {}

  private final Numbers numbers;
  private final Map<EmbeddedFont, Integer> fonts = new LinkedHashMap<>();
  private final IdentityHashMap<COSStream, Kept> byStream = new IdentityHashMap<>();
  private final Map<Integer, Kept> pictures = new LinkedHashMap<>();

  public Resources(Numbers numbers) {
    this.numbers = numbers;
  }

  /** The id of a font. */
  public int font(EmbeddedFont font) {
    return fonts.computeIfAbsent(font, key -> numbers.next());
  }

  /** The id of a picture. */
  public int picture(PDImageXObject image) throws IOException {
    Kept known = byStream.get(image.getCOSObject());
    if (known == null) {
      PictureFile picture = PictureFile.of(image);
      int id = numbers.next();
      known = new Kept(id, "Image_" + id + "." + picture.ending(), picture);
      byStream.put(image.getCOSObject(), known);
      pictures.put(id, known);
    }
    return known.id();
  }

  public boolean hasPictures() {
    return !pictures.isEmpty();
  }

  /** The part that lists the fonts. */
  public byte[] listOfFonts() {
    Markup list = list("Fonts");
    Map<String, Integer> named = new LinkedHashMap<>();
    fonts.forEach(
        (font, id) -> {
          int sameName = named.merge(font.faceName(), 1, Integer::sum);
          list.open("Font").attribute("ID", id);
          // Readers keep fonts by name: two subsets of one face must not be taken for one.
          list.attribute("FontName", font.faceName() + (sameName > 1 ? "-" + sameName : ""));
          list.attribute("FamilyName", font.faceName()).content();
          list.element("FontFile", fontFile(id)).close("Font");
        });
    return list.close("Fonts").close("Res").bytes();
  }

  /** The part that lists the pictures. */
  public byte[] listOfPictures() {
    Markup list = list("MultiMedias");
    pictures.forEach(
        (id, kept) -> {
          list.open("MultiMedia").attribute("ID", id).attribute("Type", "Image");
          list.attribute("Format", kept.picture().ending().equals("png") ? "PNG" : "JPEG");
          list.content().element("MediaFile", kept.file()).close("MultiMedia");
        });
    return list.close("MultiMedias").close("Res").bytes();
  }

  private static Markup list(String kind) {
    return new Markup("Res", 1 << 10).attribute("BaseLoc", FOLDER).content().open(kind).content();
  }

  /** Adds the files themselves. */
  public void addTo(ZipContainer container, String folder) {
    fonts.forEach(
        (font, id) -> {
          EmbeddedFile file = font.standalone();
          container.addDeflated(
              folder + FOLDER + "/" + fontFile(id), file.deflated(), file.crc(), file.length());
        });
    pictures
        .values()
        .forEach(
            kept -> container.add(folder + FOLDER + "/" + kept.file(), kept.picture().content()));
  }

  private static String fontFile(int id) {
    return "Font_" + id + ".ttf";
  }
}
