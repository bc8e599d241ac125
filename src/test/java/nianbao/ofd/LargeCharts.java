package nianbao.ofd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.press.listing.Shipped;

/** A report with ten charts, four of them as large as they may be. */
final class LargeCharts {

  private static final int LAST_YEAR = 2024;

  private LargeCharts() {}

  static byte[] report() throws IOException {
    String sample = new String(Shipped.sample("yiyuan-2024").orElseThrow(), StandardCharsets.UTF_8);
    StringBuilder charts = new StringBuilder();
    for (String kind : List.of("column", "bar", "line", "stacked")) {
      charts.append(chart(kind, 24, 6)).append(',').append(chart(kind, 12, 2)).append(',');
    }
    charts.append(chart("pie", 8, 1)).append(',').append(chart("line", 3, 1)).append(',');
    return sample
        .replaceFirst("\"overview\"\\s*:\\s*\\[", "\"overview\":[" + charts)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String chart(String kind, int categories, int series) {
    String names =
        IntStream.range(0, categories)
            .mapToObj(i -> "\"%d年\"".formatted(LAST_YEAR + 1 - categories + i))
            .collect(Collectors.joining(","));
    String figures =
        IntStream.range(0, series)
            .mapToObj(row -> series(categories, row))
            .collect(Collectors.joining(","));
    return "{\"chart\":{\"kind\":\"%s\",\"title\":\"申请数量\",\"unit\":\"件\",\"categories\":[%s],\"series\":[%s]}}"
        .formatted(kind, names, figures);
  }

  private static String series(int categories, int row) {
    return IntStream.range(0, categories)
        .mapToObj(i -> Integer.toString(i * (37 + row) % 97 + 1))
        .collect(
            Collectors.joining(",", "{\"name\":\"第%d类\",\"values\":[".formatted(row + 1), "]}"));
  }
}
