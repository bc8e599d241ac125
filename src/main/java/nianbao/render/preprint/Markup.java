package nianbao.render.preprint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A document's HTML, read tag by tag just as far as to find its forms: they need not be parsed
 * then. What is not well-formed has no forms; the engine says what is wrong with it. Used once.
 */
public final class Markup {

  private record Tag(int start, int end) {}

  private static final String LINK = "<link";
  private static final String STYLE = "<style";
  private static final String STYLE_END = "</style>";
  private static final String TABLE = "<table ";
  private static final String TABLE_END = "</table>";

  private final String html;
  private final List<Skeleton> known;
  private final Consumer<String> broken;
  private final Deque<Tag> open = new ArrayDeque<>();
  private final List<FoundForm> forms = new ArrayList<>();
  private String styles = "";

  private Markup(String html, List<Skeleton> known, Consumer<String> broken) {
    this.html = html;
    this.known = known;
    this.broken = broken;
  }

  /**
   * Finds the forms of a document.
   *
   * @param html well-formed XHTML
   * @param known skeletons to look for first
   * @param broken told the rule that a table of the class {@code form} breaks
   * @return the forms in their order
   */
  public static List<FoundForm> forms(String html, List<Skeleton> known, Consumer<String> broken) {
    Markup markup = new Markup(html, known, broken);
    // Where somebody else uses the ids that forms are given, they are not to be confused.
    return !html.contains(Skeleton.ID) && markup.read() ? markup.forms : List.of();
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
      return addStyle(at, after(STYLE_END, at));
    } else if (html.startsWith(TABLE, at) && addForm(at)) {
      return forms.get(forms.size() - 1).end();
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
  private int addStyle(int start, int end) {
    if (end >= 0 && !open.isEmpty() && html.startsWith("<head", open.element().start())) {
      styles += html.substring(start, end);
    }
    return end;
  }

  /** Adds a table to the forms, if it is one; whether it is. */
  private boolean addForm(int at) {
    int end = after(TABLE_END, at);
    if (end < 0 || open.isEmpty()) {
      return false;
    }
    Skeleton.Surroundings surroundings = surroundings();
    for (Skeleton skeleton : known) {
      if (skeleton.surroundings().equals(surroundings)) {
        Optional<FoundForm> form = FoundForm.find(skeleton, html, at);
        if (form.isPresent()) {
          return forms.add(form.get());
        }
      }
    }
    FormTable table = new FormTable(html.substring(at, end));
    if (!table.isCalledForm()) {
      return false;
    }
    table.broken().ifPresent(broken);
    return table.isPlain()
        && forms.add(FoundForm.find(table.skeleton(surroundings), html, at).orElseThrow());
  }

  private Skeleton.Surroundings surroundings() {
    List<String> tags = new ArrayList<>();
    open.descendingIterator()
        .forEachRemaining(tag -> tags.add(html.substring(tag.start(), tag.end())));
    return new Skeleton.Surroundings(html.substring(0, open.getLast().start()), styles, tags);
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
