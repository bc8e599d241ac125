package nianbao.intake.container.web;

import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.intake.container.Bounds;
import nianbao.intake.container.Decoding;
import nianbao.intake.container.Waited;
import nianbao.intake.piece.Reader;
import nianbao.intake.piece.Source;
import nianbao.intake.piece.UnreadableException;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads web pages. */
public final class WebPage implements Reader {

  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w-]{2,20})");
  private static final int HEAD = 4096;

  /** No name of HTML has twenty letters; jsoup copies a name anew with each piece of it. */
  private static final Pattern ENDLESS_NAME = Pattern.compile("</?[a-zA-Z][^\\s/>]{100}");

  private final Pictures pictures;

  /** Pages that stand alone: their pictures are where they cannot be fetched from. */
  public WebPage() {
    this(Pictures.NONE);
  }

  /** Pages that have brought pictures along. */
  public WebPage(Pictures pictures) {
    this.pictures = pictures;
  }

  @Override
  public Source read(byte[] file) throws UnreadableException {
    return read(Decoding.text(file, stated(file)));
  }

  /** The pieces of a page's text. */
  public Source read(String markup) throws UnreadableException {
    if (ENDLESS_NAME.matcher(markup).find()) {
      throw new UnreadableException("网页里有长得没有尽头的标签，不像正常的网页；请在浏览器里另存为网页再导入");
    }
    // jsoup's own depth bound keeps its tree builder from the square of the depth.
    Parser parser = Parser.htmlParser().setMaxDepth(2 * Bounds.NESTING);
    return new PageWalk(pictures).source(page(parser, markup));
  }

  private static Document page(Parser parser, String markup) throws UnreadableException {
    try {
      return parser.parseInput(Waited.reader(new StringReader(markup)), "about:blank");
    } catch (UncheckedIOException e) {
      // Characters in memory fail to come for one reason alone.
      throw Waited.givenUp(e);
    }
  }

  private static Optional<Charset> stated(byte[] file) {
    String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(matcher.group(1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
