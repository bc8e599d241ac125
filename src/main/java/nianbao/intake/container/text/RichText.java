package nianbao.intake.container.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import nianbao.intake.container.Bounds;
import nianbao.intake.container.Raised;
import nianbao.intake.container.Waited;
import nianbao.intake.piece.Piece.Align;
import nianbao.intake.piece.Reader;
import nianbao.intake.piece.Source;
import nianbao.intake.piece.UnreadableException;

/** Reads rich text. */
public final class RichText implements Reader {

  /** Groups that are no text of the document. */
  private static final Set<String> SILENT =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "listtable",
          "listoverridetable",
          "pict",
          "object",
          "fldinst",
          "themedata",
          "datastore",
          "generator",
          "revtbl",
          "rsidtbl",
          "xmlnstbl",
          "nonshppict");

  private static final Set<String> ASIDE =
      Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

  @Override
  public Source read(byte[] file) throws UnreadableException {
    return new Reading(new Tokens(new String(file, StandardCharsets.ISO_8859_1))).source();
  }

  /**
   * What holds in a group.
   *
   * @param silent whether nothing of it is text
   * @param aside whether its text stands on every page
   * @param raised whether it stands higher than the line
   * @param skip how many characters stand in for one of Unicode
   */
  private record State(
      boolean silent,
      boolean aside,
      boolean hidden,
      boolean struck,
      boolean bold,
      boolean raised,
      int skip) {
    static final State START = new State(false, false, false, false, false, false, 1);

    State set(boolean nowHidden, boolean nowStruck, boolean nowBold, boolean nowRaised) {
      return new State(false, aside, nowHidden, nowStruck, nowBold, nowRaised, skip);
    }

    State skipping(int characters) {
      return new State(silent, aside, hidden, struck, bold, raised, characters);
    }

    State quiet() {
      return new State(true, aside, hidden, struck, bold, raised, skip);
    }

    State beside() {
      return new State(silent, true, hidden, struck, bold, raised, skip);
    }
  }

  /** One document while it is read. */
  private static final class Reading {

    private final Tokens tokens;
    private final RichPieces pieces = new RichPieces();
    private final Deque<State> groups = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private State state = State.START;
    private Charset charset = Charset.forName("GBK");
    private int toSkip;

    Reading(Tokens tokens) {
      this.tokens = tokens;
    }

    Source source() throws UnreadableException {
      Tokens.Kind kind = tokens.next();
      while (kind != Tokens.Kind.END) {
        Waited.require();
        take(kind);
        kind = tokens.next();
      }
      flush();
      return pieces.source();
    }

    private void take(Tokens.Kind kind) throws UnreadableException {
      if (kind == Tokens.Kind.BYTE && toSkip == 0) {
        bytes.write(tokens.number());
        return;
      }
      if (kind == Tokens.Kind.BYTE || (kind == Tokens.Kind.TEXT && toSkip > 0)) {
        toSkip--;
        return;
      }
      // A character of two bytes may have a plain second one.
      if (kind == Tokens.Kind.TEXT && isHalf()) {
        bytes.write(tokens.number());
        return;
      }
      flush();
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> state = groups.isEmpty() ? State.START : groups.pop();
        case TEXT -> say(String.valueOf((char) tokens.number()));
        default -> word();
      }
    }

    private boolean isHalf() {
      int length = bytes.size();
      return length > 0
          && new String(bytes.toByteArray(), charset).endsWith("\uFFFD")
          && length % 2 == 1;
    }

    private void open() throws UnreadableException {
      groups.push(state);
      if (groups.size() > Bounds.NESTING) {
        throw new UnreadableException("文件里的内容套了" + Bounds.NESTING + "层以上，不像正常的文件；请另存一份再导入");
      }
    }

    private void flush() {
      if (bytes.size() > 0) {
        say(new String(bytes.toByteArray(), charset));
        bytes.reset();
      }
    }

    private void say(String text) {
      if (!state.silent()) {
        pieces.add(state.raised() ? Raised.of(text) : text, state.bold(), reason());
      }
    }

    /** Why text is left out; empty for what is read. */
    private String reason() {
      if (state.aside()) {
        return "页眉、页脚";
      }
      return state.hidden() ? "隐藏的文字" : state.struck() ? "删除的文字" : "";
    }

    private void word() throws UnreadableException {
      String word = tokens.word();
      if (word.equals("*") || SILENT.contains(word)) {
        state = state.quiet();
      } else if (word.equals("shptxt") || word.equals("fldrslt")) {
        state = new State(false, state.aside(), false, false, state.bold(), false, state.skip());
      } else if (ASIDE.contains(word)) {
        state = state.beside();
      } else if (word.equals("bin")) {
        tokens.skip(tokens.number());
      } else if (!state.silent()) {
        look(word);
      }
    }

    private void look(String word) throws UnreadableException {
      boolean on = tokens.isOn();
      State s = state;
      switch (word) {
        case "b" -> state = s.set(s.hidden(), s.struck(), on, s.raised());
        case "v" -> state = s.set(on, s.struck(), s.bold(), s.raised());
        case "strike", "striked", "deleted" -> state = s.set(s.hidden(), on, s.bold(), s.raised());
        case "super" -> state = s.set(s.hidden(), s.struck(), s.bold(), on);
        case "nosupersub" -> state = s.set(s.hidden(), s.struck(), s.bold(), false);
        case "plain" -> state = s.set(false, false, false, false);
        case "uc" -> state = s.skipping(tokens.number());
        case "u" -> unicode(tokens.number());
        case "ansicpg" -> page(tokens.number());
        default -> mark(word);
      }
    }

    private void unicode(int code) {
      say(String.valueOf((char) code));
      toSkip = Math.max(0, Math.min(8, state.skip()));
    }

    private void page(int code) {
      String name = code == 936 ? "GBK" : code == 65001 ? "UTF-8" : "windows-" + code;
      charset = Charset.isSupported(name) ? Charset.forName(name) : charset;
    }

    private void mark(String word) throws UnreadableException {
      if (state.aside()) {
        return;
      }
      switch (word) {
        case "par", "sect", "page" -> pieces.endParagraph();
        case "line" -> say("\n");
        case "tab", "nbsp" -> say(" ");
        case "nbhyphen" -> say("-");
        case "emdash" -> say("—");
        case "endash" -> say("–");
        case "lquote" -> say("‘");
        case "rquote" -> say("’");
        case "ldblquote" -> say("“");
        case "rdblquote" -> say("”");
        case "pard" -> pieces.reset();
        case "qc" -> pieces.align(Align.CENTER);
        case "qr" -> pieces.align(Align.RIGHT);
        case "intbl" -> pieces.inTable();
        case "trowd" -> pieces.newRow();
        case "clvmrg" -> pieces.goesOn();
        case "cellx" -> pieces.edge(tokens.number());
        case "cell" -> pieces.endCell();
        case "row" -> pieces.endRow();
        default -> {}
      }
    }
  }
}
