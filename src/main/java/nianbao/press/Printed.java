package nianbao.press;

import java.io.IOException;
import java.io.OutputStream;

/** A finished PDF. */
public final class Printed {

  private final String title;
  private final int pages;
  private final byte[] pdf;

  Printed(String title, int pages, byte[] pdf) {
    this.title = title;
    this.pages = pages;
    this.pdf = pdf;
  }

  /** The report's title. */
  public String title() {
    return title;
  }

  /** How many pages it has. */
  public int pages() {
    return pages;
  }

  /** Its size in bytes. */
  public int size() {
    return pdf.length;
  }

  /** Its bytes. */
  public byte[] bytes() {
    return pdf.clone();
  }

  /** Writes its bytes. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(pdf);
  }
}
