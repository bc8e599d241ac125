package nianbao.intake.piece;

import java.util.Collections;
import java.util.List;

/**
 * Which pieces a document holds together: the article of a web page apart from its navigation. A
 * group lies within another, the outermost within none.
 *
 * @param groups the innermost group of each piece
 * @param parents of each group the one that it lies in, itself for the outermost
 */
public record Nesting(List<Integer> groups, List<Integer> parents) {

  public Nesting {
    groups = List.copyOf(groups);
    parents = List.copyOf(parents);
  }

  /** Pieces that follow each other, the last one included. */
  public record Range(int first, int last) {}

  /** A document of so many pieces that are all of one group. */
  public static Nesting flat(int pieces) {
    return new Nesting(Collections.nCopies(pieces, 0), List.of(0));
  }

  /** The smallest group that holds two pieces and so all between them. */
  public Range around(int first, int last) {
    int group = groups.get(first);
    while (!holds(group, last)) {
      group = parents.get(group);
    }
    int from = first;
    while (from > 0 && holds(group, from - 1)) {
      from--;
    }
    int to = last;
    while (to + 1 < groups.size() && holds(group, to + 1)) {
      to++;
    }
    return new Range(from, to);
  }

  private boolean holds(int group, int piece) {
    int inner = groups.get(piece);
    while (inner != group && parents.get(inner) != inner) {
      inner = parents.get(inner);
    }
    return inner == group;
  }
}
