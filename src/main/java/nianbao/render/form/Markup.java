package nianbao.render.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * A document's HTML, read tag by tag just as far as to find its forms: they need not be parsed
 * then. What is not well-formed has no forms; the engine says what is wrong with it.
 */
public final class Markup {

  /**
   * HTML cut at its forms.
   *
   * @param between what stands before the first form, between forms, and behind the last
   */
  public record Cut(List<String> between, List<Form> forms) {}

  private record Tag(int start, int end) {}

  private static final String LINK = "<link";
  private static final String STYLE = "<style";
  private static final String STYLE_END = "</style>";
  private static final String TABLE = "<table ";
  private static final String TABLE_END = "</table>";

  /** The engine misses a title and a subject where there is none. */
  private static final String HEAD =
      "<head><title>form</title><meta name=\"subject\" content=\"form\"/>";

  private final String html;
  private final Deque<Tag> open = new ArrayDeque<>();
  private final StringBuilder styles = new StringBuilder();
  private final List<String> between = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();
  private int cut;

  private Markup(String html) {
    this.html = html;
  }

  /** Cuts well-formed XHTML. */
  public static Cut cut(String html) {
    Markup markup = new Markup(html);
    // Where somebody else uses the ids that forms are given, they are not to be confused.
    if (html.contains(Form.ID) || !markup.read()) {
      return new Cut(List.of(html), List.of());
    }
    markup.between.add(html.substring(markup.cut));
    return new Cut(markup.between, markup.forms);
  }

  /** Reads all; whether every tag has its end. */
  private boolean read() {
    int at = html.indexOf('<');
    while (at >= 0) {
      int end = pass(at);
      if (end < 0) {
        return false;
      }
      at = html.indexOf('<', end);
    }
    return open.isEmpty();
  }

  /** Where the tag, comment, style or form ends that begins at an index, or -1. */
  private int pass(int at) {
    if (html.startsWith("<!--", at)) {
      return after("-->", at);
    } else if (html.startsWith("<![CDATA[", at)) {
      return after("]]>", at);
    } else if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
      return after(">", at);
    } else if (html.startsWith("</", at)) {
      return open.poll() == null ? -1 : after(">", at);
    }
    return passOpening(at, tagEnd(at));
  }

  private int passOpening(int at, int end) {
    if (end < 0) {
      return end;
    } else if (html.startsWith(STYLE, at)) {
      int behind = after(STYLE_END, end);
      addStyle(at, behind);
      return behind;
    } else if (html.startsWith(TABLE, at) && isForm(at)) {
      return after(TABLE_END, at);
    }
    if (html.startsWith(LINK, at)) {
      addStyle(at, end);
    }
    if (html.charAt(end - 2) != '/') {
      open.push(new Tag(at, end));
    }
    return end;
  }

  /** The engine heeds styles in a document's head alone. */
  private void addStyle(int start, int end) {
    if (end >= 0 && !open.isEmpty() && name(open.element()).equals("head")) {
      styles.append(html, start, end);
    }
  }

  /** Whether a table is a form; one is cut out. */
  private boolean isForm(int at) {
    int end = after(TABLE_END, at);
    if (end < 0) {
      return false;
    }
    FormTable table = new FormTable(html.substring(at, end));
    if (!table.isForm()) {
      return false;
    }
    between.add(html.substring(cut, at));
    forms.add(table.standing(before(), behind()));
    cut = end;
    return true;
  }

  /** A document's beginning: its prolog, the styles, and the elements that are open here. */
  private String before() {
    Iterator<Tag> tags = open.descendingIterator();
    StringBuilder before = new StringBuilder();
    if (tags.hasNext()) {
      before.append(html, 0, tags.next().end()).append(HEAD).append(styles).append("</head>");
    }
    tags.forEachRemaining(tag -> before.append(html, tag.start(), tag.end()));
    return before.toString();
  }

  private String behind() {
    StringBuilder behind = new StringBuilder();
    for (Tag tag : open) {
      behind.append("</").append(name(tag)).append('>');
    }
    return behind.toString();
  }

  private String name(Tag tag) {
    int end = tag.start() + 1;
    while (Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return html.substring(tag.start() + 1, end);
  }

  /** The end of a tag: what stands in quotation marks does not end it. */
  private int tagEnd(int start) {
    int at = start;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '>') {
        return at + 1;
      }
      if (c == '"' || c == '\'') {
        at = html.indexOf(c, at + 1);
        if (at < 0) {
          return at;
        }
      }
      at++;
    }
    return -1;
  }

  private int after(String end, int from) {
    int at = html.indexOf(end, from);
    return at < 0 ? at : at + end.length();
  }
}
