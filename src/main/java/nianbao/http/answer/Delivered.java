package nianbao.http.answer;

import nianbao.press.format.Format;
import nianbao.press.format.Product;
import nianbao.press.format.Wanted;
import nianbao.press.listing.FileName;

/** A finished file as an answer: what it is, and what it is to be saved as. */
public final class Delivered {

  /** A page that was made from what anybody may have sent runs nothing and fetches nothing. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

  private Delivered() {}

  /** The answer with a file that was asked for so. */
  public static Answer of(Product product, Wanted wanted) {
    String ascii = "report" + product.format().ending();
    String name = new FileName(product.title(), wanted.ending()).value();
    Answer answer =
        Answer.of(200, product.format().mediaType(), product.bytes())
            .with("Content-Disposition", Disposition.attachment(ascii, name));
    return product.format() == Format.HTML
        ? answer.with("Content-Security-Policy", POLICY)
        : answer;
  }
}
