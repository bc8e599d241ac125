package nianbao.bulk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Figures of a report, drawn so that every row and column balances. */
record Figures(Random random) {

  private static final int COLUMNS = 6;

  void fill(ObjectNode report) {
    int[] granted = row(9);
    int[] notHeld = row(4);
    int[] forward = row(2);
    int[] carried = row(3);
    int[] total = sum(granted, notHeld);
    int[] received = new int[COLUMNS];
    for (int i = 0; i < COLUMNS; i++) {
      carried[i] = Math.min(carried[i], total[i] + forward[i]);
      received[i] = total[i] + forward[i] - carried[i];
    }
    ObjectNode requests = (ObjectNode) report.get("requests");
    put(requests, "received", received);
    put(requests, "carriedOver", carried);
    put(requests, "carriedForward", forward);
    ObjectNode outcomes = (ObjectNode) requests.get("outcomes");
    put(outcomes, "granted", granted);
    put(outcomes, "total", total);
    put((ObjectNode) outcomes.get("unavailable"), "notHeld", notHeld);
    fillCases(report);
    ObjectNode disclosure = (ObjectNode) report.get("disclosure");
    List.of("licensing", "penalties", "coercion")
        .forEach(name -> disclosure.put(name, random.nextInt(3000)));
    disclosure.put("fees", random.nextInt(100) + "." + (1 + random.nextInt(9)));
  }

  private void fillCases(ObjectNode report) {
    putCases(report, "review");
    ObjectNode litigation = (ObjectNode) report.get("litigation");
    putCases(litigation, "direct");
    putCases(litigation, "afterReview");
  }

  private void putCases(ObjectNode into, String name) {
    int[] cells = new int[4];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = random.nextInt(3);
    }
    put(into, name, cells);
  }

  private int[] row(int bound) {
    return random.ints(COLUMNS, 0, bound).toArray();
  }

  private static int[] sum(int[] a, int[] b) {
    int[] sum = a.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }

  /** Cells and their sum behind them. */
  private static void put(ObjectNode into, String name, int[] cells) {
    ArrayNode row = into.putArray(name);
    int sum = 0;
    for (int cell : cells) {
      row.add(cell);
      sum += cell;
    }
    row.add(sum);
  }
}
