package nianbao.render.truetype;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import nianbao.render.deflate.ByteCode;
import nianbao.render.deflate.PieceStream;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of a face as they are deflated, each coded when a document first shows it. Shared by
 * all documents and threads.
 */
final class CodedGlyphs {

  /** From so many outlines the face's code is made: more tell nothing new. */
  private static final int SAMPLE = 512;

  /** In bytes of outlines that are kept: what agencies write has some three thousand characters. */
  private static final int MOST = 1 << 23;

  private final Glyphs glyphs;
  private final ByteCode code;
  private final @Nullable Block[] known;
  private final AtomicInteger kept = new AtomicInteger();

  CodedGlyphs(Glyphs glyphs) {
    this.glyphs = glyphs;
    this.code = new ByteCode(counts(glyphs));
    this.known = new Block[glyphs.count()];
  }

  /** A stream in the face's code. */
  PieceStream stream() {
    return new PieceStream(code);
  }

  /** A table, or an outline of one document alone, filled up to a multiple of four bytes. */
  Block table(byte[] bytes) {
    return Block.of(Arrays.copyOf(bytes, (bytes.length + 3) & ~3), code);
  }

  /**
   * The outline of a glyph that is not composite.
   *
   * <p>Two threads may code the same one; a block is unchangeable, so that either is as good.
   */
  Block outline(int glyph) {
    Block block = known[glyph];
    if (block == null) {
      block = Block.of(glyphs.outline(glyph), code);
      if (kept.get() < MOST) {
        kept.addAndGet(block.piece().length());
        known[glyph] = block;
      }
    }
    return block;
  }

  /** How often each byte comes, by outlines from all over the face: the same for the same face. */
  private static int[] counts(Glyphs glyphs) {
    int[] counts = new int[1 << Byte.SIZE];
    int step = Math.max(1, glyphs.count() / SAMPLE);
    for (int glyph = 0; glyph < glyphs.count(); glyph += step) {
      for (byte octet : glyphs.outline(glyph)) {
        counts[octet & 0xFF]++;
      }
    }
    return counts;
  }
}
