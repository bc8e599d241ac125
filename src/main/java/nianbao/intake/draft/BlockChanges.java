package nianbao.intake.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The differences between the blocks of two texts: those that both have in the same order are the
 * same ones, and what stands between them is changed, new or gone.
 */
final class BlockChanges {

  /** More blocks than that are compared place by place: the table of all pairs would be large. */
  private static final int MOST_PAIRS = 4_000_000;

  private final String pointer;
  private final JsonNode before;
  private final JsonNode now;
  private final List<Change> found = new ArrayList<>();

  BlockChanges(String pointer, JsonNode before, JsonNode now) {
    this.pointer = pointer;
    this.before = before;
    this.now = now;
  }

  List<Change> all() {
    int head = 0;
    int least = Math.min(before.size(), now.size());
    while (head < least && before.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && before.get(before.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    between(head, before.size() - tail, head, now.size() - tail);
    return found;
  }

  private void between(int from, int to, int fromNow, int toNow) {
    long pairs = (long) (to - from) * (toNow - fromNow);
    if (pairs > MOST_PAIRS) {
      replace(from, to, fromNow, toNow);
      return;
    }
    int[][] common = common(from, to, fromNow, toNow);
    int i = from;
    int j = fromNow;
    int start = i;
    int startNow = j;
    while (i < to && j < toNow) {
      if (before.get(i).equals(now.get(j))) {
        replace(start, i, startNow, j);
        start = ++i;
        startNow = ++j;
      } else if (common[i - from + 1][j - fromNow] >= common[i - from][j - fromNow + 1]) {
        i++;
      } else {
        j++;
      }
    }
    replace(start, to, startNow, toNow);
  }

  /** How many blocks the rests behind each pair of places have in common, in order. */
  private int[][] common(int from, int to, int fromNow, int toNow) {
    int[][] common = new int[to - from + 1][toNow - fromNow + 1];
    for (int i = to - from - 1; i >= 0; i--) {
      for (int j = toNow - fromNow - 1; j >= 0; j--) {
        common[i][j] =
            before.get(from + i).equals(now.get(fromNow + j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  /** One for one as far as both go, the rest is gone or new. */
  private void replace(int from, int to, int fromNow, int toNow) {
    int pairs = Math.min(to - from, toNow - fromNow);
    for (int i = 0; i < pairs; i++) {
      found.add(
          Excerpt.change(pointer + "/" + (from + i), before.get(from + i), now.get(fromNow + i)));
    }
    for (int i = from + pairs; i < to; i++) {
      found.add(Excerpt.change(pointer + "/" + i, before.get(i), MissingNode.getInstance()));
    }
    for (int j = fromNow + pairs; j < toNow; j++) {
      found.add(Excerpt.change(pointer + "/" + j, MissingNode.getInstance(), now.get(j)));
    }
  }
}
