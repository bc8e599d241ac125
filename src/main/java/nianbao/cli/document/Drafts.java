package nianbao.cli.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nianbao.press.input.CheckedDraft;
import nianbao.press.listing.JsonObject;
import nianbao.terminal.Location;
import nianbao.terminal.OutputFile;
import nianbao.terminal.Reason;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;

/** Where drafts go, and the lists of what is doubtful in them. */
final class Drafts {

  private static final String STANDARD_OUTPUT = "-";
  private static final String ENDING = ".json";
  private static final String LIST_ENDING = ".import.json";

  private final Terminal terminal;
  private final @Nullable String output;
  private final boolean many;
  private final Spool list;
  private final Set<Path> taken = new HashSet<>();

  /**
   * A target.
   *
   * @param output as typed: a file, or a folder for many
   */
  Drafts(Terminal terminal, @Nullable String output, boolean many) {
    this.terminal = terminal;
    this.output = output;
    this.many = many;
    this.list = new Spool(terminal.temporary());
  }

  /** Writes a draft and says where it went. */
  String write(Document document, CheckedDraft draft) {
    byte[] json = draft.json().getBytes(StandardCharsets.UTF_8);
    if (STANDARD_OUTPUT.equals(output)) {
      terminal.print(json);
      return "已导入，写到标准输出：";
    }
    String name =
        many ? free(document) : Optional.ofNullable(output).orElse(document.stem() + ENDING);
    file(name).write(json);
    JsonObject listing = draft.listing(Optional.of(document.name()));
    if (many) {
      list.add(listing.with("report", name).line());
    } else {
      file(listName(name)).write((listing.text() + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return "已导入，写到“" + name + "”：";
  }

  /** Notes a document of many that could not be read. */
  void refuse(Document document, String sentence) {
    if (many) {
      list.add(
          JsonObject.EMPTY.with("source", document.name()).with("unreadable", sentence).line());
    }
  }

  /** Writes the one list of many documents. */
  void finish() {
    if (many) {
      list.writeTo(file(in(Path.of(Document.LIST)).toString()));
    }
  }

  private static String listName(String name) {
    return name.endsWith(ENDING)
        ? name.substring(0, name.length() - ENDING.length()) + LIST_ENDING
        : name + LIST_ENDING;
  }

  /** Two documents of one name, such as a Word file and its PDF, do not overwrite each other. */
  private String free(Document document) {
    Path folder = in(document.folder());
    Path name = folder.resolve(document.stem() + ENDING);
    for (int i = 2; !taken.add(name); i++) {
      name = folder.resolve(document.stem() + "-" + i + ENDING);
    }
    return name.toString();
  }

  private Path in(Path inner) {
    Path folder = Path.of(Optional.ofNullable(output).orElse("")).resolve(inner);
    Path made = inner.endsWith(Document.LIST) ? folder.getParent() : folder;
    if (made != null) {
      make(made);
    }
    return folder;
  }

  private void make(Path folder) {
    try {
      Files.createDirectories(Location.of(terminal.folder(), folder.toString()));
    } catch (IOException e) {
      throw new UnusableException("无法建立文件夹“" + folder + "”：" + Reason.of(e) + "。", e);
    }
  }

  private OutputFile file(String name) {
    return new OutputFile(Location.of(terminal.folder(), name), name, terminal.clock());
  }
}
