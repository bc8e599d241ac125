package nianbao.press.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;

/** A finished file that was made of a report. Unchangeable. */
public final class Product {

  private final Format format;
  private final String title;
  private final OptionalInt pages;
  private final byte[] content;

  /**
   * A file.
   *
   * @param title the report's
   * @param pages how many it has; empty for a format without pages
   * @param content not changed by anyone any more
   */
  public Product(Format format, String title, OptionalInt pages, byte[] content) {
    this.format = format;
    this.title = title;
    this.pages = pages;
    this.content = content;
  }

  /** What it is. */
  public Format format() {
    return format;
  }

  /** The report's title. */
  public String title() {
    return title;
  }

  /** How many pages it has; empty for a format without pages. */
  public OptionalInt pages() {
    return pages;
  }

  /** Its size in bytes. */
  public int size() {
    return content.length;
  }

  /** Its bytes. */
  public byte[] bytes() {
    return content.clone();
  }

  /** Writes its bytes. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(content);
  }
}
