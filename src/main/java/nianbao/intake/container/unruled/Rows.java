package nianbao.intake.container.unruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lines of a page laid together to the rows of a table, each a list of cells from the left. */
final class Rows {

  /** Bases that differ by less of the size are one. */
  private static final float SAME = 0.3f;

  /** Lines of a cell stand nearer than this, in sizes, where none tells how near. */
  private static final float LINES = 1.6f;

  /** A label reaches no farther from its middle, in sizes. */
  private static final float FARTHEST = 8;

  private final List<List<Block>> rows = new ArrayList<>();

  /** Words that are not yet in a row, from the top. */
  private final List<Word> open = new ArrayList<>();

  private final List<Float> distances = new ArrayList<>();

  private Rows() {}

  /** The rows, unless figures of different columns stand in line. */
  static Optional<List<List<Block>>> of(List<WordLine> lines) {
    if (!Columns.areApart(lines)) {
      return Optional.empty();
    }
    Rows rows = new Rows();
    lines.stream()
        .filter(line -> line.figures().isEmpty())
        .map(WordLine::words)
        .forEach(rows.open::addAll);
    lines.stream().filter(line -> !line.figures().isEmpty()).forEach(rows::figures);
    rows.rest();
    rows.rows.sort(Comparator.comparing(Rows::base));
    rows.rows.forEach(row -> row.sort(Comparator.comparing(Block::left)));
    return Optional.of(rows.rows);
  }

  /**
   * A row of figures: the last words before them are its label, of which more lines may stand
   * around.
   */
  private void figures(WordLine line) {
    List<Block> row = new ArrayList<>();
    List<Word> before = line.before();
    Optional<Block> broken =
        broken(line.base(), before.isEmpty() ? 0 : before.get(before.size() - 1).right());
    int whole = before.size() - (broken.isPresent() || before.isEmpty() ? 0 : 1);
    before.subList(0, whole).forEach(word -> row.add(Block.of(word)));
    broken.ifPresent(row::add);
    if (whole < before.size()) {
      row.add(around(before.get(whole)));
    }
    line.figures().forEach(word -> row.add(Block.of(word)));
    rows.add(row);
  }

  /** A label of two lines, or of four, between which the figures stand. */
  private Optional<Block> broken(float base, float from) {
    Optional<List<Word>> best = Optional.empty();
    List<Word> near = near(base);
    for (Word above : near) {
      for (Word below : near) {
        float up = base - above.base();
        float down = below.base() - base;
        boolean pair = up > 0.35f * above.em() && up < 1.2f * above.em() && isSame(up, down, above);
        boolean right = best.isEmpty() || above.left() > best.get().get(0).left();
        if (pair && right && above.left() >= from && above.isAlignedWith(below)) {
          best = Optional.of(List.of(above, below));
        }
      }
    }
    best.ifPresent(pair -> distances.add(pair.get(1).base() - pair.get(0).base()));
    return best.map(this::taken).map(pair -> grown(pair, base));
  }

  /** A label of one line, of three, or of five, in whose middle the figures stand. */
  private Block around(Word middle) {
    return grown(List.of(middle), middle.base());
  }

  private Block grown(List<Word> lines, float base) {
    List<Word> grown = new ArrayList<>(lines);
    boolean more = true;
    while (more) {
      Optional<List<Word>> pair = next(grown.get(0), grown.get(grown.size() - 1), base);
      more = pair.isPresent();
      if (more) {
        grown.add(0, pair.get().get(0));
        grown.add(pair.get().get(1));
      }
    }
    return new Block(grown);
  }

  private Optional<List<Word>> next(Word first, Word last, float base) {
    List<Word> near = near(base);
    for (Word above : near) {
      for (Word below : near) {
        float up = first.base() - above.base();
        float down = below.base() - last.base();
        boolean distant =
            up > 0.9f * first.em() && up < 2.2f * first.em() && isSame(up, down, first);
        boolean middle = isSame(base - above.base(), below.base() - base, first);
        if (distant && middle && above.isAlignedWith(first) && below.isAlignedWith(first)) {
          distances.add(up);
          return Optional.of(taken(List.of(above, below)));
        }
      }
    }
    return Optional.empty();
  }

  private List<Word> near(float base) {
    return open.stream()
        .filter(word -> Math.abs(word.base() - base) < FARTHEST * word.em())
        .toList();
  }

  private List<Word> taken(List<Word> words) {
    open.removeAll(words);
    return words;
  }

  private static boolean isSame(float one, float other, Word word) {
    return Math.abs(one - other) <= SAME * word.em();
  }

  /** Words over the columns, and labels beside several rows. */
  private void rest() {
    List<List<Word>> blocks = new ArrayList<>();
    for (Word word : open) {
      blocks.stream()
          .filter(block -> goesOn(block.get(block.size() - 1), word))
          .findFirst()
          .ifPresentOrElse(
              block -> block.add(word), () -> blocks.add(new ArrayList<>(List.of(word))));
    }
    blocks.stream().map(Block::new).sorted(Comparator.comparing(Block::base)).forEach(this::lay);
  }

  private boolean goesOn(Word last, Word word) {
    float distance = word.base() - last.base();
    float most =
        distances.stream()
            .min(Float::compare)
            .map(least -> 1.06f * least)
            .orElse(LINES * word.em());
    return distance > 0.5f * word.em() && distance <= most && word.isInLineWith(last);
  }

  private void lay(Block block) {
    rows.stream()
        .filter(row -> isSame(base(row), block.base(), block.first()))
        .findFirst()
        .ifPresentOrElse(row -> row.add(block), () -> rows.add(new ArrayList<>(List.of(block))));
  }

  private static float base(List<Block> row) {
    return row.get(row.size() - 1).base();
  }
}
