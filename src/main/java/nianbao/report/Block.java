package nianbao.report;

import java.util.Base64;
import java.util.List;
import java.util.Optional;

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
    public Table {
      header = header.stream().map(List::copyOf).toList();
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A figure.
   *
   * @param type MIME type, {@code image/png} or {@code image/jpeg}
   * @param image the picture's bytes in Base64, as given
   * @param alt what the picture shows, for those who cannot see it
   */
  record Figure(String type, String image, String alt, Optional<String> caption) implements Block {

    /** The picture as a {@code data:} URI. */
    public String source() {
      return "data:" + type + ";base64," + image;
    }

    /** The picture's bytes. */
    public byte[] bytes() {
      return Base64.getDecoder().decode(image);
    }
  }
}
