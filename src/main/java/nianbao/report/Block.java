package nianbao.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One block of the free text of a report. */
public sealed interface Block {

  /** A paragraph; a line break in it is kept as one. */
  record Paragraph(String text) implements Block {}

  /**
   * A heading; its text carries its own number.
   *
   * @param level 2 for （一）, 3 for 1., 4 for （1）
   * @param text the text that runs on behind the heading on the same line, if any
   */
  record Heading(String heading, int level, Optional<String> text) implements Block {}

  /**
   * A table.
   *
   * @param header rows of column headings, each as long as every body row
   * @param rows body rows, all of one length
   */
  record Table(Optional<String> caption, List<List<String>> header, List<List<String>> rows)
      implements Block {
    /** A number with what a line does not part it from: 12.5%, 37件, 3万元. */
    private static final Pattern NUMBER =
        Pattern.compile("[0-9０-９][0-9０-９.,，%％]*[\\p{IsHan}]{0,2}");

    /** The last character of half width; of those % is nearly of full width. */
    private static final int LAST_HALF = 0x1FFF;

    public Table {
      header = header.stream().map(List::copyOf).toList();
      rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * How long the longest number of each column is, in full-width characters; 0 where there is
     * none. A line must not tear it.
     */
    public double[] numberLengths() {
      double[] longest = new double[rows.isEmpty() ? 0 : rows.get(0).size()];
      for (List<String> row : Stream.concat(header.stream(), rows.stream()).toList()) {
        Arrays.setAll(longest, column -> Math.max(longest[column], numberLength(row.get(column))));
      }
      return longest;
    }

    private static double numberLength(String cell) {
      return NUMBER
          .matcher(cell)
          .results()
          .mapToDouble(number -> number.group().codePoints().mapToDouble(Table::width).sum())
          .max()
          .orElse(0);
    }

    private static double width(int codePoint) {
      return codePoint > LAST_HALF || codePoint == '%' ? 1 : 0.5;
    }
  }

  /**
   * A figure.
   *
   * @param type MIME type, {@code image/png} or {@code image/jpeg}
   * @param image the picture's bytes in Base64, as given
   * @param alt what the picture shows, for those who cannot see it
   * @param size how wide it is printed; nothing for as large as its pixels make it
   */
  record Figure(
      String type, String image, String alt, Optional<String> caption, Optional<Size> size)
      implements Block {

    /** How wide a picture is printed. */
    public enum Size {
      /** As wide as the lines of text. */
      FULL("整行", 156),
      /**
       * Half as wide, less half of a gap of 4 mm: two such pictures in a row stand side by side.
       */
      HALF("半行", 76);

      private final String words;
      private final int width;

      Size(String words, int width) {
        this.words = words;
        this.width = width;
      }

      /** How wide it is printed, in mm. */
      public int width() {
        return width;
      }

      /** What a clerk calls it. */
      public String words() {
        return words;
      }
    }

    /** Whether another such picture may stand beside it. */
    public boolean isHalf() {
      return size.equals(Optional.of(Size.HALF));
    }

    /** The picture as a {@code data:} URI. */
    public String source() {
      return "data:" + type + ";base64," + image;
    }

    /** The picture's bytes. */
    public byte[] bytes() {
      return Base64.getDecoder().decode(image);
    }
  }

  /**
   * A chart.
   *
   * @param kind how the figures are shown
   * @param unit what they are counted in, if anything
   * @param categories what stands along the axis, or the parts of a pie
   * @param series each with a figure for each category
   * @param statedAlt what the chart shows, where that is not to follow from the figures
   */
  record Chart(
      Kind kind,
      String title,
      Optional<String> unit,
      List<String> categories,
      List<Series> series,
      Optional<String> caption,
      Optional<String> statedAlt)
      implements Block {

    /** How figures are shown. */
    public enum Kind {
      /** Columns side by side. */
      COLUMN("柱形图"),
      /** Bars one below the other. */
      BAR("条形图"),
      /** A line through the figures. */
      LINE("折线图"),
      /** Columns of parts that add up. */
      STACKED("堆积柱形图"),
      /** The parts of a whole. */
      PIE("饼图");

      private final String words;

      Kind(String words) {
        this.words = words;
      }

      /** What a clerk calls it. */
      public String words() {
        return words;
      }
    }

    /** Figures that belong together, one for each category. */
    public record Series(String name, List<Value> values) {
      public Series {
        values = List.copyOf(values);
      }
    }

    /**
     * A figure.
     *
     * @param number nothing where its cell is blank
     * @param cell JSON Pointer (RFC 6901) of the cell of this report that it was taken from;
     *     nothing where it was written down
     */
    public record Value(Optional<BigDecimal> number, Optional<String> cell) {

      /** The figure in digits, as it was given; nothing where it is blank. */
      public String digits() {
        return number.map(BigDecimal::toPlainString).orElse("");
      }
    }

    public Chart {
      categories = List.copyOf(categories);
      series = List.copyOf(series);
    }
  }
}
