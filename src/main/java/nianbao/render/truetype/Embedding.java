package nianbao.render.truetype;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the files that documents embed of one face (ISO 32000-1 9.9: the tables that a CIDFontType2
 * needs). What all files of a face have alike is coded once. Shared by all threads.
 */
final class Embedding {

  private static final List<String> HINTING = List.of("cvt ", "fpgm", "gasp", "prep");

  /** What is coded of a face. */
  private record Coded(CodedGlyphs glyphs, Map<String, Block> hinting) {}

  private final Tables tables;
  private final Glyphs glyphs;
  private volatile @Nullable Coded coded;

  Embedding(Tables tables, Glyphs glyphs) {
    this.tables = tables;
    this.glyphs = glyphs;
  }

  /** A file of some glyphs. */
  EmbeddedFile of(int[] wanted) {
    return complete(new FontFile(coded().glyphs()), wanted);
  }

  /**
   * A file that stands alone, with what readers look glyphs up by.
   *
   * @param characters that the glyphs draw
   */
  EmbeddedFile standalone(int[] wanted, int[] characters, String name) {
    FontFile file = new FontFile(coded().glyphs());
    file.add("cmap", CharacterTable.of(characters));
    file.add("name", NameTable.of(name));
    file.add("OS/2", StyleTable.of(tables, characters));
    file.add("post", StyleTable.POST_SCRIPT);
    return complete(file, wanted);
  }

  private EmbeddedFile complete(FontFile file, int[] wanted) {
    Coded face = coded();
    Subset subset = new Subset(glyphs, face.glyphs(), wanted);
    face.hinting()
        .forEach((tag, block) -> file.add(tag, block, tables.required(tag, 0).capacity()));
    file.addOutlines(subset.outlines());
    file.add("hmtx", subset.metrics());
    file.add("hhea", changed("hhea", 36, 34, subset.count()));
    file.add("maxp", changed("maxp", 6, 4, subset.count()));
    file.addHead(changed("head", 54, 50, 1));
    return file.embedded();
  }

  // Two threads may both compute it at first; the results are equal, so either may be kept.
  private Coded coded() {
    Coded known = coded;
    if (known == null) {
      CodedGlyphs outlines = new CodedGlyphs(glyphs);
      Map<String, Block> hinting = new TreeMap<>();
      for (String tag : HINTING) {
        tables.optional(tag).ifPresent(table -> hinting.put(tag, outlines.table(bytes(table))));
      }
      known = new Coded(outlines, hinting);
      coded = known;
    }
    return known;
  }

  private byte[] changed(String tag, int size, int at, int value) {
    byte[] table = bytes(tables.required(tag, size));
    ByteBuffer.wrap(table).putShort(at, (short) value);
    return table;
  }

  private static byte[] bytes(ByteBuffer table) {
    byte[] bytes = new byte[table.capacity()];
    table.get(0, bytes);
    return bytes;
  }
}
