package nianbao.press.picture;

import java.io.IOException;
import java.util.List;
import nianbao.press.format.Product;
import nianbao.press.listing.JsonObject;
import nianbao.stamp.shown.PageWords;

/** What pages say and where, as JSON: for who shows them as pictures and is asked what is there. */
public final class WordList {

  private WordList() {}

  /**
   * All pages: {@code {"pages":[{"words":[{"text","left","top","right","bottom"}]}]}}, boxes in
   * ten-thousandths of a page.
   *
   * @param pdf what was made of a report
   */
  public static String json(Product pdf) throws IOException {
    List<JsonObject> pages = PageWords.of(pdf.bytes()).stream().map(WordList::page).toList();
    return JsonObject.EMPTY.with("pages", pages).text();
  }

  private static JsonObject page(List<PageWords.Word> words) {
    return JsonObject.EMPTY.with("words", words.stream().map(WordList::word).toList());
  }

  private static JsonObject word(PageWords.Word word) {
    return JsonObject.EMPTY
        .with("text", word.text())
        .with("left", word.left())
        .with("top", word.top())
        .with("right", word.right())
        .with("bottom", word.bottom());
  }
}
